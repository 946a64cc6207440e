import type { Role } from '@wayline/document';
import type { FileId, PictureFile } from '@wayline/domain';
import type { TableChoices } from '@wayline/exchange';
import type { Language } from '../i18n/language.ts';
import { type ApiResult, readApiError } from './apiError.ts';
import { type BoardAccess, readBoardAccess } from './boardAccess.ts';
import { type BoardSummary, readBoardSummary } from './boardSummary.ts';
import { fieldsOf, listOf, textOf } from './fields.ts';
import { type ImportReport, readImportReport } from './importReport.ts';
import { readPictureFile, readPictureFiles } from './pictureFile.ts';
import { request } from './request.ts';
import { type NewShareLink, readShareLink, type ShareLink } from './shareLink.ts';
import { upload } from './upload.ts';
import { readVisitor, type Visitor } from './visitor.ts';

/** The server's REST interface, typed; nothing here throws. */
export interface Api {
  /** Who this browser is; 401 for nobody. */
  me(): Promise<ApiResult<Visitor>>;
  listBoards(where: 'shelf' | 'trash'): Promise<ApiResult<readonly BoardSummary[]>>;
  createBoard(board: {
    readonly title: string;
    readonly template: string;
    /** Of its stages, steps and lanes. */
    readonly language: Language;
  }): Promise<ApiResult<{ readonly id: string }>>;
  board(boardId: string): Promise<ApiResult<BoardAccess>>;
  trashBoard(boardId: string): Promise<ApiResult<void>>;
  restoreBoard(boardId: string): Promise<ApiResult<void>>;
  /** Makes a board of a file; a refused file comes back with every problem. */
  importFile(
    file: File,
    choices: TableChoices,
    onProgress: (share: number) => void,
  ): Promise<ApiResult<{ readonly id: string; readonly report: ImportReport }>>;
  /** Gives a board a picture; `largest` is its longest side worth keeping, in pixels. */
  addPicture(
    boardId: string,
    file: File,
    options: { readonly largest?: number | undefined },
    onProgress: (share: number) => void,
  ): Promise<ApiResult<{ readonly id: FileId }>>;
  /** The pictures that a board keeps, without their bytes. */
  pictures(boardId: string): Promise<ApiResult<readonly PictureFile[]>>;
  links(boardId: string): Promise<ApiResult<readonly ShareLink[]>>;
  createLink(boardId: string, role: Role): Promise<ApiResult<NewShareLink>>;
  revokeLink(boardId: string, linkId: string): Promise<ApiResult<void>>;
  /** Exchanges a link's token, or the owner's secret, for a session of this browser. */
  startSession(token: string, name?: string): Promise<ApiResult<{ readonly boardId: string }>>;
}

const nothing = (): void => undefined;
const board = (id: string): string => `/api/boards/${encodeURIComponent(id)}`;
const idOf = (body: unknown): { id: string } => ({ id: textOf(fieldsOf(body).id) });

/** The REST interface of the server that this page came from. */
export const api: Api = {
  me: () => request('GET', '/api/me', readVisitor),
  listBoards: (where) =>
    request('GET', where === 'trash' ? '/api/boards?trash=1' : '/api/boards', (body) =>
      listOf(fieldsOf(body).boards).map(readBoardSummary),
    ),
  createBoard: (body) => request('POST', '/api/boards', idOf, { body }),
  board: (boardId) => request('GET', board(boardId), readBoardAccess),
  trashBoard: (boardId) => request('DELETE', board(boardId), nothing),
  restoreBoard: (boardId) => request('POST', `${board(boardId)}/restore`, nothing),
  importFile: (file, choices, onProgress) =>
    upload(
      `/api/import?${new URLSearchParams({ format: 'auto', filename: file.name, ...choices })}`,
      file,
      (body) => ({ ...idOf(body), report: readImportReport(fieldsOf(body).report) }),
      onProgress,
    ),
  addPicture: async (boardId, file, { largest }, onProgress) => {
    const query = new URLSearchParams({ filename: file.name, ...(largest && { largest: String(largest) }) });
    const answer = await upload(`${board(boardId)}/files?${query}`, file, readPictureFile, onProgress);
    if (!answer.ok) return answer;
    // A proxy that answers for the server has kept no picture.
    return answer.value
      ? { ok: true, value: answer.value }
      : { ok: false, error: readApiError(502, undefined) };
  },
  pictures: (boardId) => request('GET', `${board(boardId)}/files`, readPictureFiles),
  links: (boardId) =>
    request('GET', `${board(boardId)}/links`, (body) => listOf(fieldsOf(body).links).map(readShareLink)),
  createLink: (boardId, role) =>
    request(
      'POST',
      `${board(boardId)}/links`,
      (body) => ({ ...idOf(body), url: textOf(fieldsOf(body).url) }),
      { body: { role } },
    ),
  revokeLink: (boardId, linkId) =>
    request('DELETE', `${board(boardId)}/links/${encodeURIComponent(linkId)}`, nothing),
  startSession: (token, name) =>
    request('POST', '/api/session', (body) => ({ boardId: textOf(fieldsOf(body).boardId) }), {
      body: { token, ...(name !== undefined && { name }) },
    }),
};
