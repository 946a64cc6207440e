import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServerContext } from '../serverContext.ts';
import { rememberBrowser } from './rememberBrowser.ts';

const PAGE = 'index.html';
/** The same page with hints for what a board needs, where the build made one. */
const BOARD_PAGE = 'board.html';
/** Addresses that the page itself understands. */
const ADDRESSES = { '/': PAGE, '/b/:boardId': BOARD_PAGE, '/j': PAGE };
const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Serves the built page to anybody: it holds no data. Files whose name carries a hash never change. */
export async function serveWeb(
  app: FastifyInstance,
  webDir: string,
  context: () => ServerContext,
): Promise<void> {
  const isBuilt = (): boolean => existsSync(join(webDir, PAGE));

  await app.register(fastifyStatic, {
    root: webDir,
    index: false,
    wildcard: true,
    cacheControl: false,
    globIgnore: ['**/.*'],
    // The build writes them; whoever takes neither gets the plain file.
    preCompressed: true,
    setHeaders(response, path) {
      const isHashed = path.includes(join(webDir, 'assets'));
      response.header('cache-control', isHashed ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
    },
  });

  async function page(wanted: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    if (!isBuilt()) {
      return reply
        .code(503)
        .type('text/plain; charset=utf-8')
        .send('The page is not built yet. Run: npm start\n');
    }
    await rememberBrowser(context(), request, reply);
    const file = existsSync(join(webDir, wanted)) ? wanted : PAGE;
    return reply.header('cache-control', 'no-cache').sendFile(file, { cacheControl: false });
  }
  for (const [url, file] of Object.entries(ADDRESSES)) {
    app.get(url, (request, reply) => page(file, request, reply));
  }
}
