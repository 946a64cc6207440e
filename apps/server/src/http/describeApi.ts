import * as z from 'zod';
import type { Route, RouteAccess } from './route.ts';

type Json = Readonly<Record<string, unknown>>;

const ERROR: Json = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['code', 'message'],
      properties: {
        code: { type: 'string', description: 'For programs; never changes its meaning.' },
        message: { type: 'string', description: 'For people.' },
        details: { description: 'Every problem, where there is more to say.' },
      },
    },
  },
};

/** Describes the routes as OpenAPI 3.1, from the schemas that check what comes in. */
export function describeApi(routes: readonly Route[]): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) {
    const path = route.url.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: describeRoute(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Wayline', version: '1', description: 'Boards, what is in them, and who may open them.' },
    security: [{ bearer: [] }, { session: [] }],
    paths,
    components: {
      schemas: { Error: ERROR },
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: 'The token of a share link, or the owner secret.',
        },
        session: { type: 'apiKey', in: 'cookie', name: 'wayline_session' },
      },
    },
  };
}

function describeRoute({ url, method, access, summary, body, query }: Route): Json {
  const parameters = [...pathParameters(url), ...(query ? queryParameters(query) : [])];
  return {
    operationId: operationId(method, url),
    summary,
    description: needs(access),
    ...(access === 'anyone' && { security: [] }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: requestBody(body) }),
    responses: {
      '2XX': { description: 'Done.' },
      default: {
        description: 'Why not.',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
      },
    },
  };
}

/** `GET /api/boards/:id/links` → `getBoardsIdLinks`. */
function operationId(method: string, url: string): string {
  const words = url.replace(/^\/(api\/)?/, '').split(/\W+/);
  return method.toLowerCase() + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function needs(access: RouteAccess): string {
  if (access === 'anyone') return 'For anyone.';
  if (access === 'signedIn') return 'For whoever has a session or a token.';
  return access === 'owner' ? 'For the owner.' : `For whoever may ${access} the board.`;
}

function pathParameters(url: string): Json[] {
  const names = [...url.matchAll(/:(\w+)/g)].map(([, name]) => name);
  return names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
}

function queryParameters(query: z.ZodType): Json[] {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

function requestBody(body: NonNullable<Route['body']>): Json {
  if (body !== 'file') {
    return { content: { 'application/json': { schema: z.toJSONSchema(body, { io: 'input' }) } } };
  }
  const binary = { type: 'string', format: 'binary' };
  const form = { type: 'object', properties: { file: binary } };
  return {
    required: true,
    content: { 'application/octet-stream': { schema: binary }, 'multipart/form-data': { schema: form } },
  };
}
