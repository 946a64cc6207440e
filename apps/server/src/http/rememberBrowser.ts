import type { FastifyReply, FastifyRequest } from 'fastify';
import { readSessionCookie, sessionCookie } from '../access/cookie.ts';
import { newPublicId } from '../access/publicId.ts';
import { SESSION_SECONDS } from '../access/sessionLife.ts';
import { hashToken, newToken } from '../access/token.ts';
import type { ServerContext } from '../serverContext.ts';

/**
 * On the owner's own machine nobody signs in, yet two browsers are two people to each other: a browser that opens
 * the page gets a session that says who it is and grants nothing.
 */
export async function rememberBrowser(
  server: ServerContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const isPageLoad = request.headers['sec-fetch-dest'] === 'document';
  if (!server.isLocal || !isPageLoad) return;
  const kept = readSessionCookie(request.headers.cookie);
  if (kept && (await server.access.findSession(hashToken(kept)))) return;
  const token = newToken();
  const now = server.now();
  await server.access.saveSession(
    {
      tokenHash: hashToken(token),
      participant: newPublicId(),
      name: '',
      isOwner: false,
      createdAt: now,
      expiresAt: now + SESSION_SECONDS * 1000,
    },
    null,
  );
  reply.header('set-cookie', sessionCookie(token, SESSION_SECONDS, false));
}
