import * as z from 'zod';
import { LINK_ROLES, type LinkRole } from '../../access/accessStore.ts';
import { newPublicId } from '../../access/publicId.ts';
import { hashToken, newToken } from '../../access/token.ts';
import { failure, noSuchBoard, success } from '../answer.ts';
import { jsonBody } from '../jsonBody.ts';
import type { Route } from '../route.ts';

interface LinkBody {
  readonly role: LinkRole;
  readonly expiresAt?: string | null | undefined;
  readonly label?: string | undefined;
}

const schema: z.ZodType<LinkBody> = z.object({
  role: z.enum(LINK_ROLES),
  expiresAt: z.iso.datetime({ offset: true }).nullable().optional(),
  label: z.string().max(100).optional(),
});

export const createLink: Route = {
  method: 'POST',
  url: '/api/boards/:id/links',
  access: 'share',
  summary: 'Makes a share link. Its token is shown here and never again: only its hash is kept.',
  body: schema,
  async handle({ server, boardId, request }) {
    const body = jsonBody(request, schema);
    if (!body.ok) return body.answer;
    if (!(await server.boards.find(boardId))) return noSuchBoard();
    const { role, label = '' } = body.value;
    const createdAt = server.now();
    const expiresAt = body.value.expiresAt ? Date.parse(body.value.expiresAt) : null;
    if (expiresAt !== null && expiresAt <= createdAt)
      return failure(422, 'expired', 'The link would have expired already.');
    const id = newPublicId();
    const token = newToken();
    await server.access.createLink({
      id,
      boardId,
      role,
      label,
      createdAt,
      expiresAt,
      tokenHash: hashToken(token),
    });
    // In the fragment, so that it reaches no server log and no Referer.
    return success(
      {
        id,
        role,
        token,
        url: `${server.publicUrl(request.headers)}/j#${token}`,
        label,
        createdAt,
        expiresAt,
      },
      201,
    );
  },
};
