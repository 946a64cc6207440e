import { roomFor } from '../../boards/boardContent.ts';
import { mergeBoard } from '../../rooms/mergeBoard.ts';
import { boardFull, noSuchBoard, success } from '../answer.ts';
import { importRequest } from '../importRequest.ts';
import { MAX_UPLOAD_BYTES } from '../readUpload.ts';
import type { Route } from '../route.ts';

/** Adds the content of a file to a board, below what is there; whoever has it open sees it come. */
export const importIntoBoard: Route = {
  method: 'POST',
  url: '/api/boards/:id/import',
  access: 'write',
  bodyLimit: MAX_UPLOAD_BYTES,
  perMinute: 5,
  async handle(call) {
    const { server, boardId, principal } = call;
    const present = await server.boards.read(boardId);
    if (!present) return noSuchBoard();
    const imported = await importRequest(call, present);
    if (!imported.ok) return imported.answer;
    if (roomFor(present, imported.snapshot) < 0) return boardFull();
    const room = await server.rooms.open(boardId);
    if (!room) return noSuchBoard();
    const { snapshot, offset } = imported;
    await room.edit(principal?.participant ?? '', (doc) => mergeBoard(doc, snapshot, offset));
    return success(imported.report);
  },
};
