import { roleOn } from '../../access/principal.ts';
import { inkOf } from '../../boards/inks.ts';
import { noSuchBoard, signInFirst, success } from '../answer.ts';
import type { Route } from '../route.ts';

export const getBoard: Route = {
  method: 'GET',
  url: '/api/boards/:id',
  access: 'read',
  summary: 'What a page needs to know before it opens a board.',
  async handle({ server, principal, boardId }) {
    if (!principal) return signInFirst();
    const board = await server.boards.find(boardId);
    if (!board) return noSuchBoard();
    const { id, title, generation, createdAt, updatedAt, isSample } = board;
    const { participant, name, colour } = principal;
    const me = { id: participant, name, colour: inkOf(colour ?? 0) };
    return success({
      id,
      title,
      role: roleOn(principal, id),
      generation,
      createdAt,
      updatedAt,
      isSample,
      me,
    });
  },
};
