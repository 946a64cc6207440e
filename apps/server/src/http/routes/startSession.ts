import * as z from 'zod';
import { readSessionCookie, sessionCookie } from '../../access/cookie.ts';
import { isLinkOpen } from '../../access/principal.ts';
import { newPublicId } from '../../access/publicId.ts';
import { SESSION_SECONDS } from '../../access/sessionLife.ts';
import { hashToken, isSameHash, newToken } from '../../access/token.ts';
import { failure } from '../answer.ts';
import { jsonBody } from '../jsonBody.ts';
import type { Route } from '../route.ts';

const schema: z.ZodType<{ token: string; name?: string | undefined }> = z.object({
  token: z.string().min(1).max(512),
  name: z.string().trim().max(60).optional(),
});

export const startSession: Route = {
  method: 'POST',
  url: '/api/session',
  access: 'anyone',
  summary:
    "Exchanges a link's token, or the owner secret, for a session of this browser. It may collect several boards.",
  body: schema,
  async handle({ server, request }) {
    const body = jsonBody(request, schema);
    if (!body.ok) return body.answer;
    if (server.attempts.isBlocked(request.ip)) {
      return failure(429, 'too_many_attempts', 'Too many wrong links from your address. Wait a minute.');
    }
    const now = server.now();
    const hash = hashToken(body.value.token);
    const isSecret = server.ownerSecretHash !== null && isSameHash(hash, server.ownerSecretHash);
    const link = isSecret ? undefined : await server.access.findLink(hash);
    const isOpen = link && isLinkOpen(link, now) && (await server.boards.find(link.boardId)) !== null;
    if (!isSecret && !isOpen) {
      server.attempts.note(request.ip);
      return failure(404, 'no_such_link', 'This link is unknown, has expired or was revoked.');
    }
    const kept = readSessionCookie(request.headers.cookie);
    const old = kept ? await server.access.findSession(hashToken(kept)) : undefined;
    const token = (old && kept) ?? newToken();
    await server.access.saveSession(
      {
        tokenHash: hashToken(token),
        participant: old?.participant ?? newPublicId(),
        name: body.value.name || old?.name || '',
        isOwner: isSecret || (old?.isOwner ?? false),
        createdAt: now,
        expiresAt: now + SESSION_SECONDS * 1000,
      },
      link?.id ?? null,
    );
    return {
      status: 200,
      json: link ? { boardId: link.boardId, role: link.role } : { boardId: '', role: 'owner' },
      headers: {
        'set-cookie': sessionCookie(
          token,
          SESSION_SECONDS,
          server.publicUrl(request.headers).startsWith('https:'),
        ),
      },
    };
  },
};
