import { can } from '../../access/can.ts';
import { failure, success } from '../answer.ts';
import type { Route } from '../route.ts';

export const listBoards: Route = {
  method: 'GET',
  url: '/api/boards',
  access: 'signedIn',
  summary: "The boards somebody may open; the trash is the owner's.",
  async handle({ server, principal, query }) {
    const isTrash = query.trash === '1';
    if (isTrash && !principal?.isOwner) return failure(403, 'forbidden', 'Only the owner sees the trash.');
    const boards = await server.boards.list(isTrash ? 'trash' : 'shelf', (id) => can(principal, id, 'read'));
    return success({ boards });
  },
};
