import { failure } from '../answer.ts';
import type { Route } from '../route.ts';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

export const getPicture: Route = {
  method: 'GET',
  url: '/api/files/:sha256',
  access: 'signedIn',
  summary: 'A picture by the hash of its content, for whoever may read a board that shows it.',
  perMinute: 6_000,
  async handle({ server, principal, params }) {
    const picture = principal && (await server.pictures.read(principal, params.sha256 ?? ''));
    if (!picture)
      return failure(404, 'no_such_picture', 'There is no such picture, or it is not shared with you.');
    return {
      status: 200,
      bytes: picture.data,
      headers: {
        'content-type': picture.mime,
        'content-security-policy': 'sandbox',
        'x-content-type-options': 'nosniff',
        // The address names the content. It is private: whoever shares a cache has not shown that they may see it.
        'cache-control': `private, max-age=${YEAR_SECONDS}, immutable`,
      },
    };
  },
};
