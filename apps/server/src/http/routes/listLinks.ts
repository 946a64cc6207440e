import { success } from '../answer.ts';
import type { Route } from '../route.ts';

export const listLinks: Route = {
  method: 'GET',
  url: '/api/boards/:id/links',
  access: 'share',
  summary: 'The links of a board that have not been revoked, without their tokens.',
  async handle({ server, boardId }) {
    const links = await server.access.listLinks(boardId);
    return success({
      links: links
        .filter(({ revokedAt }) => revokedAt === null)
        .map(({ id, role, label, createdAt, expiresAt }) => ({ id, role, label, createdAt, expiresAt })),
    });
  },
};
