import { noSuchBoard, success } from '../answer.ts';
import type { Route } from '../route.ts';

export const restoreBoard: Route = {
  method: 'POST',
  url: '/api/boards/:id/restore',
  access: 'delete',
  summary: 'Takes a board out of the trash.',
  async handle({ server, boardId }) {
    return (await server.boards.restore(boardId)) ? success({ id: boardId }) : noSuchBoard();
  },
};
