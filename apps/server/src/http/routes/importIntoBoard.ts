import { noSuchBoard, success } from '../answer.ts';
import { importRequest } from '../importRequest.ts';
import { MAX_UPLOAD_BYTES } from '../readUpload.ts';
import type { Route } from '../route.ts';

export const importIntoBoard: Route = {
  method: 'POST',
  url: '/api/boards/:id/import',
  access: 'write',
  summary: 'Adds the content of a file to a board, below what is there; whoever has it open sees it come.',
  body: 'file',
  bodyLimit: MAX_UPLOAD_BYTES,
  perMinute: 5,
  async handle(call) {
    const { server, boardId, principal } = call;
    const state = await server.boards.state(boardId);
    if (!state) return noSuchBoard();
    const imported = await importRequest(call, { type: 'board', state });
    if (!imported.ok) return imported.answer;
    const { update, pictures, report } = imported.read;
    const room = await server.rooms.open(boardId);
    if (!room) return noSuchBoard();
    const participant = principal?.participant ?? '';
    const lost = await server.pictures.bring(boardId, pictures, participant);
    if (update) await room.merge(participant, update);
    return success({ ...report, warnings: [...report.warnings, ...lost] });
  },
};
