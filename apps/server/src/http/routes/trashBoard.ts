import { noSuchBoard, success } from '../answer.ts';
import type { Route } from '../route.ts';

/** Puts a board in the trash; everybody in it is sent away. */
export const trashBoard: Route = {
  method: 'DELETE',
  url: '/api/boards/:id',
  access: 'delete',
  async handle({ server, boardId }) {
    return (await server.boards.trash(boardId)) ? success({ id: boardId }) : noSuchBoard();
  },
};
