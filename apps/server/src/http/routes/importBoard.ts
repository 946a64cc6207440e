import { success } from '../answer.ts';
import { importRequest } from '../importRequest.ts';
import { MAX_UPLOAD_BYTES } from '../readUpload.ts';
import type { Route } from '../route.ts';

export const importBoard: Route = {
  method: 'POST',
  url: '/api/import',
  access: 'owner',
  summary: 'Makes a board of a file.',
  body: 'file',
  bodyLimit: MAX_UPLOAD_BYTES,
  perMinute: 5,
  async handle(call) {
    const imported = await importRequest(call, { type: 'newBoard', title: null });
    if (!imported.ok) return imported.answer;
    const { board, report } = imported.read;
    const id = await call.server.boards.create(board);
    return success({ id, url: `/b/${id}`, report }, 201);
  },
};
