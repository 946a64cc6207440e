import * as z from 'zod';
import { newPublicId } from '../../access/publicId.ts';
import { boardFromTemplate } from '../../boards/boardFromTemplate.ts';
import { prepareBoard } from '../../boards/prepareBoard.ts';
import { failure, success } from '../answer.ts';
import { importBytes } from '../importRequest.ts';
import { jsonBody } from '../jsonBody.ts';
import type { Route } from '../route.ts';

/** A board file may have 25 MB; around it stands a little more. */
const MAX_FILE_BYTES = 26 * 1024 * 1024;

const schema: z.ZodType<{
  title?: string | undefined;
  template?: string | undefined;
  language?: string | undefined;
  document?: unknown;
}> = z.object({
  title: z.string().trim().max(200).optional(),
  template: z.string().max(64).optional(),
  language: z.string().max(35).optional(),
  document: z.unknown().optional(),
});

export const createBoard: Route = {
  method: 'POST',
  url: '/api/boards',
  access: 'owner',
  summary: 'Makes a board: blank, from a template, or with the content of a `.journey.json`.',
  body: schema,
  bodyLimit: MAX_FILE_BYTES,
  async handle({ server, principal, request }) {
    const body = jsonBody(request, schema);
    if (!body.ok) return body.answer;
    const { title, template = 'blank', language = 'en', document } = body.value;
    if (document === undefined) {
      const snapshot = boardFromTemplate({
        template,
        title,
        language,
        now: new Date(server.now()).toISOString(),
      });
      if (!snapshot) return failure(422, 'unknown_template', `There is no template "${template}".`);
      return created(await server.boards.create(prepareBoard(snapshot)));
    }
    const bytes = new TextEncoder().encode(JSON.stringify(document));
    const into = { type: 'newBoard', title: title || null } as const;
    const imported = await importBytes(server, { bytes, filename: '' }, { format: 'json' }, into);
    if (!imported.ok) return imported.answer;
    const id = newPublicId();
    await server.pictures.bring(id, imported.read.pictures, principal?.participant ?? '');
    return created(await server.boards.create(imported.read.board, { id }));
  },
};

function created(id: string): ReturnType<typeof success> {
  return success({ id, url: `/b/${id}` }, 201);
}
