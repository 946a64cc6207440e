import { fileIdOf } from '@wayline/domain';
import { success } from '../answer.ts';
import type { Route } from '../route.ts';

export const listPictures: Route = {
  method: 'GET',
  url: '/api/boards/:id/files',
  access: 'read',
  summary: 'The pictures that a board keeps, without their bytes.',
  async handle({ server, boardId }) {
    const rows = await server.pictures.list(boardId);
    return success({ files: rows.map(({ sha256, ...row }) => ({ id: fileIdOf(sha256), ...row })) });
  },
};
