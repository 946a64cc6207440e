import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Logger } from 'pino';
import { can } from '../access/can.ts';
import type { Principal } from '../access/principal.ts';
import type { Config } from '../config.ts';
import type { ServerContext } from '../serverContext.ts';
import { createTrust } from '../sync/clientAddress.ts';
import { type Answer, failure, noSuchBoard, signInFirst } from './answer.ts';
import { answerError } from './answerError.ts';
import { CONTENT_POLICY } from './contentPolicy.ts';
import { MAX_UPLOAD_BYTES } from './readUpload.ts';
import { Refused } from './refused.ts';
import type { Route } from './route.ts';
import { ROUTES } from './routes.ts';
import { send } from './send.ts';
import { serveWeb } from './serveWeb.ts';

declare module 'fastify' {
  interface FastifyRequest {
    principal: Principal | null;
  }
}

export interface AppOptions {
  readonly config: Config;
  readonly logger: Logger;
  /** Set before the first request is served. */
  readonly context: () => ServerContext;
  /** Folder of the built page. */
  readonly webDir: string;
}

const DEFAULT_BODY_BYTES = 64 * 1024;

/** The HTTP side: headers, limits, who-may-do-what and the list of routes. */
export async function buildApp({ config, logger, context, webDir }: AppOptions): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    // One line a request would drown what matters; errors are logged where they are answered.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: createTrust(config.trustProxy),
    bodyLimit: DEFAULT_BODY_BYTES,
    forceCloseConnections: true,
  });
  app.decorateRequest('principal', null);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.setErrorHandler((error, _request, reply) => answerError(error, reply, logger));
  app.setNotFoundHandler((_request, reply) =>
    send(reply, failure(404, 'not_found', 'There is nothing at this address.')),
  );

  await app.register(helmet, CONTENT_POLICY);
  await app.register(rateLimit, {
    global: false,
    hook: 'preHandler',
    allowList: (request: FastifyRequest) => request.principal?.isOwner === true,
    errorResponseBuilder: (_request, { after }) =>
      Object.assign(new Error(`Too many requests. Try again in ${after}.`), { statusCode: 429 }),
  });
  await app.register(multipart, { limits: { files: 1, fileSize: MAX_UPLOAD_BYTES, fields: 8 } });
  await serveWeb(app, webDir, context);
  for (const route of ROUTES) addRoute(app, route, context);
  return app;
}

function addRoute(app: FastifyInstance, route: Route, context: () => ServerContext): void {
  app.route({
    method: route.method,
    url: route.url,
    ...(route.bodyLimit !== undefined && { bodyLimit: route.bodyLimit }),
    ...(route.perMinute !== undefined && {
      config: { rateLimit: { max: route.perMinute, timeWindow: '1 minute' } },
    }),
    // Before the body is read: a stranger's upload is not taken in.
    async onRequest(request) {
      const isUnsafe = route.method !== 'GET';
      const { headers, ip: address } = request;
      request.principal = await context().identify({ headers, token: undefined, isUnsafe, address });
      const refusal = refusalOf(route, request);
      if (refusal) throw new Refused(refusal);
    },
    async handler(request, reply) {
      const params = request.params as Record<string, string>;
      const query = request.query as Record<string, string>;
      const { principal } = request;
      const boardId = params.id ?? '';
      return send(
        reply,
        await route.handle({ server: context(), principal, boardId, params, query, request, reply }),
      );
    },
  });
}

/** Unknown and forbidden look the same; only who may at least look is told that something exists. */
function refusalOf({ access }: Route, { principal, params }: FastifyRequest): Answer | null {
  if (access === 'anyone') return null;
  if (!principal) return signInFirst();
  if (access === 'signedIn') return null;
  if (access === 'owner')
    return principal.isOwner ? null : failure(403, 'forbidden', 'Only the owner may do this.');
  const boardId = (params as Record<string, string>).id ?? '';
  if (can(principal, boardId, access)) return null;
  return can(principal, boardId, 'read')
    ? failure(403, 'forbidden', 'Your role may not do this.')
    : noSuchBoard();
}
