import type { Route } from './route.ts';
import { addPicture } from './routes/addPicture.ts';
import { createBoard } from './routes/createBoard.ts';
import { createLink } from './routes/createLink.ts';
import { endSession } from './routes/endSession.ts';
import { exportBoard } from './routes/exportBoard.ts';
import { getBoard } from './routes/getBoard.ts';
import { getPicture } from './routes/getPicture.ts';
import { healthz, readyz } from './routes/health.ts';
import { importBoard } from './routes/importBoard.ts';
import { importIntoBoard } from './routes/importIntoBoard.ts';
import { listBoards } from './routes/listBoards.ts';
import { listLinks } from './routes/listLinks.ts';
import { listPictures } from './routes/listPictures.ts';
import { me } from './routes/me.ts';
import { openApi } from './routes/openApi.ts';
import { patchBoard } from './routes/patchBoard.ts';
import { restoreBoard } from './routes/restoreBoard.ts';
import { revokeLink } from './routes/revokeLink.ts';
import { startSession } from './routes/startSession.ts';
import { trashBoard } from './routes/trashBoard.ts';

const OTHERS: readonly Route[] = [
  healthz,
  readyz,
  me,
  startSession,
  endSession,
  listBoards,
  createBoard,
  getBoard,
  patchBoard,
  trashBoard,
  restoreBoard,
  importBoard,
  importIntoBoard,
  exportBoard,
  addPicture,
  listPictures,
  getPicture,
  createLink,
  listLinks,
  revokeLink,
];

/** All that the server offers over HTTP; a route that is not here does not exist. */
export const ROUTES: readonly Route[] = [...OTHERS, openApi(OTHERS)];
