import { inkOf } from '../../boards/inks.ts';
import { signInFirst, success } from '../answer.ts';
import type { Route } from '../route.ts';

export const me: Route = {
  method: 'GET',
  url: '/api/me',
  access: 'signedIn',
  summary: 'Who asks: the owner, or somebody who came in by links.',
  async handle({ principal }) {
    if (!principal) return signInFirst();
    const { participant, name, colour, isOwner, links } = principal;
    return success({
      id: participant,
      name,
      colour: inkOf(colour ?? 0),
      role: isOwner ? 'owner' : 'guest',
      boards: links.map(({ boardId, role }) => ({ id: boardId, role })),
    });
  },
};
