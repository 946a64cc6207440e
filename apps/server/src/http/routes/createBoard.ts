import * as z from 'zod';
import { boardFromDocument, boardFromTemplate } from '../../boards/boardContent.ts';
import { failure, success } from '../answer.ts';
import { jsonBody } from '../jsonBody.ts';
import type { Route } from '../route.ts';

const MAX_FILE_BYTES = 6 * 1024 * 1024;

const schema: z.ZodType<{ title?: string | undefined; template?: string | undefined; document?: unknown }> =
  z.object({
    title: z.string().max(200).optional(),
    template: z.string().max(64).optional(),
    document: z.unknown().optional(),
  });

/** Makes a board: blank, from a template, or with the content of a `.journey.json`. */
export const createBoard: Route = {
  method: 'POST',
  url: '/api/boards',
  access: 'owner',
  bodyLimit: MAX_FILE_BYTES,
  async handle({ server, request }) {
    const body = jsonBody(request, schema);
    if (!body.ok) return body.answer;
    const { title, template, document } = body.value;
    const now = new Date(server.now()).toISOString();
    const content =
      document === undefined
        ? boardFromTemplate(template ?? 'blank', title, now)
        : boardFromDocument(document, title);
    if (!content.ok) return failure(422, content.code, content.message, content.details);
    const id = await server.boards.create(content.snapshot);
    return success({ id, url: `/b/${id}` }, 201);
  },
};
