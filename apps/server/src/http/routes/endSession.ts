import { readSessionCookie, sessionCookie } from '../../access/cookie.ts';
import { hashToken } from '../../access/token.ts';
import type { Route } from '../route.ts';

export const endSession: Route = {
  method: 'DELETE',
  url: '/api/session',
  access: 'anyone',
  summary: 'Forgets this browser.',
  async handle({ server, request }) {
    const token = readSessionCookie(request.headers.cookie);
    if (token) await server.access.deleteSession(hashToken(token));
    await server.recheck();
    return {
      status: 200,
      json: {},
      headers: { 'set-cookie': sessionCookie('', 0, server.publicUrl(request.headers).startsWith('https:')) },
    };
  },
};
