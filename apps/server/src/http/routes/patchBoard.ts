import * as z from 'zod';
import { renameDocument } from '../../rooms/renameDocument.ts';
import { noSuchBoard, success } from '../answer.ts';
import { jsonBody } from '../jsonBody.ts';
import type { Route } from '../route.ts';

const schema: z.ZodType<{ title: string }> = z.object({ title: z.string().trim().min(1).max(200) });

export const patchBoard: Route = {
  method: 'PATCH',
  url: '/api/boards/:id',
  access: 'write',
  summary: 'Renames a board, as an edit that everybody who has it open sees.',
  body: schema,
  async handle({ server, principal, boardId, request }) {
    const body = jsonBody(request, schema);
    if (!body.ok) return body.answer;
    const room = await server.rooms.open(boardId);
    if (!room) return noSuchBoard();
    const { title } = body.value;
    await room.edit(principal?.participant ?? '', (doc) => renameDocument(doc, title));
    await server.log.changeRoom(boardId, { title });
    return success({ id: boardId, title });
  },
};
