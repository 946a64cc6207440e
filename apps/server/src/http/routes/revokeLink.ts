import { failure, success } from '../answer.ts';
import type { Route } from '../route.ts';

export const revokeLink: Route = {
  method: 'DELETE',
  url: '/api/boards/:id/links/:linkId',
  access: 'share',
  summary: 'Ends a link: nobody gets in by it any more, and whoever is in by it alone is sent away.',
  async handle({ server, boardId, params }) {
    const linkId = params.linkId ?? '';
    if (!(await server.access.revokeLink(boardId, linkId, server.now()))) {
      return failure(404, 'no_such_link', 'There is no such link, or it was revoked before.');
    }
    await server.recheck(boardId);
    return success({ id: linkId });
  },
};
