import { newPublicId } from '../../access/publicId.ts';
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
    const { board, pictures, report } = imported.read;
    const { server, principal } = call;
    const id = newPublicId();
    const lost = await server.pictures.bring(id, pictures, principal?.participant ?? '');
    await server.boards.create(board, { id });
    const warnings = [...report.warnings, ...lost];
    return success({ id, url: `/b/${id}`, report: { ...report, warnings } }, 201);
  },
};
