import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createServer, type WaylineServer } from '../createServer.ts';
import { ROUTES } from './routes.ts';

const ROLES = ['stranger', 'viewer', 'commenter', 'editor', 'facilitator', 'owner'] as const;
type Who = (typeof ROLES)[number];

/** The least role that may use a route. A new route without a row fails. */
const LEAST: Readonly<Record<string, Who>> = {
  'GET /healthz': 'stranger',
  'GET /readyz': 'stranger',
  'GET /api/openapi.json': 'stranger',
  'GET /api/me': 'viewer',
  'POST /api/session': 'stranger',
  'DELETE /api/session': 'stranger',
  'GET /api/boards': 'viewer',
  'POST /api/boards': 'owner',
  'GET /api/boards/:id': 'viewer',
  'PATCH /api/boards/:id': 'editor',
  'DELETE /api/boards/:id': 'owner',
  'POST /api/boards/:id/restore': 'owner',
  'POST /api/import': 'owner',
  'POST /api/boards/:id/import': 'editor',
  'GET /api/boards/:id/export': 'viewer',
  'POST /api/boards/:id/files': 'editor',
  'GET /api/boards/:id/files': 'viewer',
  'GET /api/files/:sha256': 'viewer',
  'POST /api/boards/:id/links': 'facilitator',
  'GET /api/boards/:id/links': 'facilitator',
  'DELETE /api/boards/:id/links/:linkId': 'facilitator',
};

const SECRET = 'the owner secret of this test';
let server: WaylineServer;
let boards: { id: string }[];
const tokens = new Map<Who, string>([['owner', SECRET]]);

async function asOwner(path: string, body: unknown): Promise<{ id: string; token: string }> {
  const response = await fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${SECRET}` },
    body: JSON.stringify(body),
  });
  return (await response.json()) as { id: string; token: string };
}

beforeAll(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'wayline-roles-'));
  server = await createServer({
    port: 0,
    host: '127.0.0.1',
    dataDir,
    publicUrl: 'https://maps.example.org',
    ownerSecret: SECRET,
    trustProxy: false,
    logLevel: 'silent',
    durability: 'full',
  });
  await server.listen();
  boards = [await asOwner('/api/boards', {}), await asOwner('/api/boards', {})];
  for (const role of ['viewer', 'commenter', 'editor', 'facilitator'] as const) {
    tokens.set(role, (await asOwner(`/api/boards/${boards[0]?.id}/links`, { role })).token);
  }
  return async () => {
    await server.close();
    rmSync(dataDir, { recursive: true });
  };
});

async function statusOf(who: Who, method: string, url: string, boardId: string | undefined): Promise<number> {
  const path = url.replace(':id', boardId ?? 'none').replace(':linkId', 'none');
  const token = tokens.get(who);
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(`${server.url}${path}`, { method, headers });
  await response.arrayBuffer();
  return response.status;
}

test('every route has a row, and every row a route', () => {
  expect(ROUTES.map(({ method, url }) => `${method} ${url}`).sort()).toEqual(Object.keys(LEAST).sort());
});

describe.each(Object.entries(LEAST))('%s', (route, least) => {
  const [method = '', url = ''] = route.split(' ');

  test.each(ROLES)(`for a %s, where ${least} is needed`, async (who) => {
    const status = await statusOf(who, method, url, boards[0]?.id);
    if (ROLES.indexOf(who) >= ROLES.indexOf(least)) expect([401, 403]).not.toContain(status);
    else expect(status).toBe(who === 'stranger' ? 401 : 403);
  });

  if (url.includes(':id')) {
    test.each(['viewer', 'facilitator'] as const)(
      'a %s of another board learns nothing of this one',
      async (who) => {
        expect(await statusOf(who, method, url, boards[1]?.id)).toBe(404);
        expect(await statusOf(who, method, url, 'unknown')).toBe(404);
      },
    );
  }
});
