import * as z from 'zod';
import type { WriteRequest } from '../../exchange/writeWorker.ts';
import { failure, noSuchBoard } from '../answer.ts';
import type { Route } from '../route.ts';

const MAX_PIXELS = 20_000;

const schema = z.object({
  format: z.string().max(32),
  map: z.string().max(200).optional(),
  persona: z.string().max(200).optional(),
  scale: z.coerce.number().min(0.1).max(8).optional(),
  width: z.coerce.number().int().min(16).max(MAX_PIXELS).optional(),
  page: z.enum(['A4', 'A3', 'A2', 'A1', 'A0', 'fit']).optional(),
  tile: z.enum(['A4']).optional(),
  theme: z.enum(['light', 'dark']).optional(),
  lang: z.string().max(35).optional(),
  delimiter: z.enum([',', ';', '\t']).optional(),
});

/** Absent is absent, not `undefined`: that is what the writers tell apart. */
function withoutAbsent({ format, ...wishes }: Omit<z.infer<typeof schema>, 'lang'>): WriteRequest['options'] {
  return { format, ...Object.fromEntries(Object.entries(wishes).filter(([, wish]) => wish !== undefined)) };
}

export const exportBoard: Route = {
  method: 'GET',
  url: '/api/boards/:id/export',
  access: 'read',
  summary: 'The board as a file, made of what is on disk.',
  query: schema,
  perMinute: 10,
  async handle({ server, boardId, query }) {
    const options = schema.safeParse({ ...query, map: query.map ?? query.mapId });
    if (!options.success) {
      const details = options.error.issues.map(({ path, code, message }) => ({
        where: path.join('.'),
        code,
        message,
      }));
      return failure(422, 'invalid_options', 'The export cannot be made like this.', details);
    }
    const state = await server.boards.state(boardId);
    if (!state) return noSuchBoard();
    const pictures = await server.pictures.list(boardId);
    const { lang = 'en', ...wishes } = options.data;
    const result = await server.exchange.write({
      state,
      votes: await server.workshop.votes.shown(boardId),
      language: lang,
      options: { ...withoutAbsent(wishes), stateOf: new Date(server.now()).toISOString().slice(0, 10) },
      pictures,
    });
    if (!result.ok) return failure(422, 'export_failed', 'The board cannot be exported.', result.problems);
    const { bytes, mime, filename } = result;
    const type = mime.startsWith('text/') ? `${mime}; charset=utf-8` : mime;
    return {
      status: 200,
      bytes,
      headers: { 'content-type': type, 'content-disposition': attachment(filename) },
    };
  },
};

/** Names the file in both ways that browsers know; the plain one has only harmless characters. */
function attachment(filename: string): string {
  const plain = filename.replace(/[^A-Za-z0-9._ -]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(filename)}`;
}
