import { noSuchBoard, success } from '../answer.ts';
import type { Route } from '../route.ts';

export const trashBoard: Route = {
  method: 'DELETE',
  url: '/api/boards/:id',
  access: 'delete',
  summary: 'Puts a board in the trash; everybody in it is sent away.',
  async handle({ server, boardId }) {
    return (await server.boards.trash(boardId)) ? success({ id: boardId }) : noSuchBoard();
  },
};
