import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { addSticky, stickies } from '../testing/edits.ts';
import { rawSocket } from '../testing/rawSocket.ts';
import { stockClient } from '../testing/stockClient.ts';
import { createBoard, startServer, type TestServer } from '../testing/testServer.ts';
import { until } from '../testing/until.ts';

const SECRET = 'the owner secret of this test';

/** Published: every request has to say who it is, also from this machine. */
const published = (): Promise<TestServer> =>
  startServer({ publicUrl: 'https://maps.example.org', ownerSecret: SECRET });

interface Link {
  readonly id: string;
  readonly token: string;
  readonly url: string;
}

async function createLink(server: TestServer, boardId: string, body: unknown, headers = {}): Promise<Link> {
  const response = await fetch(`${server.url}/api/boards/${boardId}/links`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers,
  });
  expect(response.status).toBe(201);
  return (await response.json()) as Link;
}

/** Exchanges a token for a session, as the page of the server would, and returns its cookie. */
async function join(
  server: TestServer,
  token: string,
  cookie = '',
  origin = 'https://maps.example.org',
): Promise<string> {
  const response = await fetch(`${server.url}/api/session`, {
    method: 'POST',
    body: JSON.stringify({ token, name: 'Ann' }),
    headers: { origin, ...(cookie && { cookie }) },
  });
  expect(response.status).toBe(200);
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}

const bearer = { authorization: `Bearer ${SECRET}` };

async function publishedBoard(): Promise<{ server: TestServer; id: string }> {
  const server = await published();
  const response = await fetch(`${server.url}/api/boards`, {
    method: 'POST',
    headers: bearer,
    body: '{"title":"Board"}',
  });
  return { server, id: ((await response.json()) as { id: string }).id };
}

describe('on the owner’s own machine', () => {
  test.each<[string, Record<string, string>]>([
    ['curl', {}],
    ['our page reading', { 'sec-fetch-site': 'same-origin' }],
    ['a typed address', { 'sec-fetch-site': 'none' }],
    ['our page writing', { origin: 'SELF', 'sec-fetch-site': 'same-origin' }],
  ])('%s is the owner', async (_who, headers) => {
    const server = await startServer();
    const origin = headers.origin && { origin: server.url };
    const response = await fetch(`${server.url}/api/me`, { headers: { ...headers, ...origin } });
    expect([response.status, await response.json()]).toEqual([
      200,
      expect.objectContaining({ role: 'owner' }),
    ]);
  });

  test.each<[string, Record<string, string>]>([
    ['a page of another site', { origin: 'https://evil.example' }],
    ['another site that asks to read', { 'sec-fetch-site': 'cross-site' }],
    ['another server on this machine', { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['our address with another scheme', { origin: 'https://127.0.0.1:PORT' }],
    ['a name that looks like ours', { origin: 'http://127.0.0.1.evil.example:PORT' }],
    ['a stranger’s name that points here', { host: 'evil.example', origin: 'http://evil.example' }],
    ['a stranger’s name without an origin', { host: 'evil.example' }],
    ['a proxy in front', { 'x-forwarded-for': '203.0.113.7' }],
    ['a stale cookie without an origin', { cookie: `wayline_session=${'a'.repeat(43)}` }],
  ])('%s is nobody', async (_who, headers) => {
    const server = await startServer();
    const { port } = new URL(server.url);
    const sent = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace('PORT', port)]),
    );
    expect(await statusOf(server, '/api/boards', sent)).toBe(401);
  });

  test('two browsers are two people, and both are the owner', async () => {
    const server = await startServer({}, { webDir: await builtPage() });
    const cookies = await Promise.all(
      [1, 2].map(async () => {
        const page = await fetch(server.url, {
          headers: { 'sec-fetch-dest': 'document', 'sec-fetch-site': 'none' },
        });
        return page.headers.get('set-cookie')?.split(';')[0] ?? '';
      }),
    );
    const people = await Promise.all(
      cookies.map(async (cookie) => {
        const me = await fetch(`${server.url}/api/me`, {
          headers: { cookie, 'sec-fetch-site': 'same-origin' },
        });
        return (await me.json()) as { id: string; role: string; colour: string };
      }),
    );
    expect(people.map(({ role }) => role)).toEqual(['owner', 'owner']);
    expect(new Set(people.map(({ id }) => id)).size).toBe(2);
    expect(new Set(people.map(({ colour }) => colour)).size).toBe(2);
  });
});

describe('a published server', () => {
  test('shows strangers the page and nothing else', async () => {
    const { server, id } = await publishedBoard();
    for (const path of [
      '/api/boards',
      '/api/me',
      `/api/boards/${id}`,
      `/api/boards/${id}/export?format=json`,
      '/api/boards/x',
    ]) {
      expect(await statusOf(server, path)).toBe(401);
    }
    const socket = await rawSocket(server, id);
    expect(await socket.closed).toBe(4401);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  test('knows the owner by the secret, as a token and as a session', async () => {
    const { server, id } = await publishedBoard();
    const cookie = await join(server, SECRET);
    const list = await fetch(`${server.url}/api/boards`, {
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
    });
    expect(((await list.json()) as { boards: { id: string }[] }).boards.map((board) => board.id)).toContain(
      id,
    );
    expect(await statusOf(server, '/api/boards', { authorization: 'Bearer wrong' })).toBe(401);
  });

  test('makes a secret at the first start, and knows it again after the next', async () => {
    const first = await startServer({ publicUrl: 'https://maps.example.org' });
    const secret = first.freshSecret ?? '';
    expect(secret).toMatch(/^[\w-]{43}$/);
    await first.close();
    const second = await startServer({ publicUrl: 'https://maps.example.org', dataDir: first.dataDir });
    expect(second.freshSecret).toBeNull();
    expect(await statusOf(second, '/api/boards', { authorization: `Bearer ${secret}` })).toBe(200);
  });

  test('gives no cookie to a page of another site, and hears none without an origin where something changes', async () => {
    const { server, id } = await publishedBoard();
    const { token } = await createLink(server, id, { role: 'facilitator' }, bearer);
    const cookie = await join(server, token);
    const post = (headers: Record<string, string>): Promise<number> =>
      statusOf(server, `/api/boards/${id}/links`, { cookie, ...headers }, 'POST', '{"role":"viewer"}');
    expect(await post({ origin: 'https://maps.example.org' })).toBe(201);
    expect(await post({ 'sec-fetch-site': 'same-origin' })).toBe(201);
    expect(await post({})).toBe(401);
    expect(await post({ origin: 'https://evil.example' })).toBe(401);
    expect(await post({ 'sec-fetch-site': 'cross-site' })).toBe(401);
    expect(await post({ 'sec-fetch-site': 'same-site' })).toBe(401);
    const get = (headers: Record<string, string>): Promise<number> =>
      statusOf(server, `/api/boards/${id}`, { cookie, ...headers });
    expect(await get({})).toBe(200);
    expect(await get({ origin: 'https://evil.example' })).toBe(401);
    expect(await get({ 'sec-fetch-site': 'cross-site' })).toBe(401);
  });

  test.each<[string, Record<string, string>]>([
    ['another site', { origin: 'https://evil.example' }],
    ['no site but a cookie', { cookie: 'COOKIE' }],
    ['null', { origin: 'null', cookie: 'COOKIE' }],
    ['a sub-domain', { origin: 'https://sub.maps.example.org', cookie: 'COOKIE' }],
    ['a look-alike', { origin: 'https://maps.example.org.evil.example', cookie: 'COOKIE' }],
    ['another port', { origin: 'https://maps.example.org:8443', cookie: 'COOKIE' }],
    ['another scheme', { origin: 'http://maps.example.org', cookie: 'COOKIE' }],
    [
      'a host that a proxy did not set',
      { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example', cookie: 'COOKIE' },
    ],
    ['the address itself', { origin: 'SELF', cookie: 'COOKIE' }],
  ])('refuses a socket before the upgrade: %s', async (_what, headers) => {
    const { server, id } = await publishedBoard();
    const { token } = await createLink(server, id, { role: 'editor' }, bearer);
    const cookie = await join(server, token);
    const sent = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [
        name,
        value.replace('COOKIE', cookie).replace('SELF', server.url),
      ]),
    );
    await expect(rawSocket(server, id, { headers: sent })).rejects.toThrow('refused with 403');
  });
});

describe('on a network, without a published address', () => {
  test('the address that was asked is ours, any other is foreign, and links carry it', async () => {
    const server = await startServer({ host: '0.0.0.0', ownerSecret: SECRET });
    const board = await fetch(`${server.url}/api/boards`, { method: 'POST', headers: bearer, body: '{}' });
    const { id } = (await board.json()) as { id: string };
    const { token, url } = await createLink(server, id, { role: 'editor' }, bearer);
    expect(url).toBe(`${server.url}/j#${token}`);
    expect(await statusOf(server, '/api/boards')).toBe(401);
    const cookie = await join(server, token, '', server.url);
    expect(await statusOf(server, `/api/boards/${id}`, { cookie, origin: server.url })).toBe(200);
    expect(await statusOf(server, `/api/boards/${id}`, { cookie, origin: 'http://evil.example' })).toBe(401);
    await expect(
      rawSocket(server, id, { headers: { cookie, origin: 'http://evil.example' } }),
    ).rejects.toThrow('403');
    const socket = await rawSocket(server, id, { headers: { cookie, origin: server.url } });
    expect(socket.ws.readyState).toBe(socket.ws.OPEN);
  });
});

describe('a share link', () => {
  test('carries its token in the fragment, is shown once, and is kept as a hash only', async () => {
    const server = await startServer();
    const id = await createBoard(server);
    const { token, url } = await createLink(server, id, { role: 'editor', label: 'Team' });
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(url).toBe(`${server.url}/j#${token}`);
    const list = await (await fetch(`${server.url}/api/boards/${id}/links`)).text();
    expect(JSON.parse(list)).toMatchObject({ links: [{ role: 'editor', label: 'Team', expiresAt: null }] });
    expect(list).not.toContain(token);
    await server.close();
    const { readFileSync, readdirSync } = await import('node:fs');
    const files = readdirSync(server.dataDir, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const { parentPath, name } of files) {
      expect(readFileSync(`${parentPath}/${name}`).includes(token)).toBe(false);
    }
  });

  test.each([
    ['viewer', { read: 200, rename: 403, share: 403, remove: 403, canWrite: false }],
    ['commenter', { read: 200, rename: 403, share: 403, remove: 403, canWrite: false }],
    ['editor', { read: 200, rename: 200, share: 403, remove: 403, canWrite: true }],
    ['facilitator', { read: 200, rename: 200, share: 201, remove: 403, canWrite: true }],
  ])('for a %s opens what it says and no more', async (role, may) => {
    const { server, id } = await publishedBoard();
    const { token } = await createLink(server, id, { role }, bearer);
    const cookie = await join(server, token);
    const ours = { cookie, origin: 'https://maps.example.org' };
    const board = `/api/boards/${id}`;
    expect(await statusOf(server, board, ours)).toBe(may.read);
    expect(await statusOf(server, `${board}/export?format=mermaid`, ours)).toBe(may.read);
    expect(await statusOf(server, board, ours, 'PATCH', '{"title":"Renamed"}')).toBe(may.rename);
    expect(await statusOf(server, `${board}/links`, ours, 'POST', '{"role":"viewer"}')).toBe(may.share);
    expect(await statusOf(server, `${board}/links`, ours)).toBe(may.share === 201 ? 200 : 403);
    expect(await statusOf(server, board, ours, 'DELETE')).toBe(may.remove);
    expect(await statusOf(server, '/api/boards', ours, 'POST', '{}')).toBe(403);
    const doc = new Y.Doc();
    const client = stockClient(server, id, { doc, params: { token } });
    await client.synced();
    addSticky(doc, 'item:a', 'a');
    const owner = stockClient(server, id, { params: { token: SECRET } });
    await owner.synced();
    addSticky(owner.doc, 'item:b', 'b');
    await until('it sees the owner', () => 'item:b' in stickies(doc));
    if (may.canWrite) await until('the owner sees it', () => 'item:a' in stickies(owner.doc));
    else expect('item:a' in stickies(owner.doc)).toBe(false);
  });

  test('opens its own board only; others look as if they were not there', async () => {
    const { server, id } = await publishedBoard();
    const other = (await (
      await fetch(`${server.url}/api/boards`, { method: 'POST', headers: bearer, body: '{}' })
    ).json()) as { id: string };
    const { token } = await createLink(server, id, { role: 'facilitator' }, bearer);
    const cookie = await join(server, token);
    const ours = { cookie, origin: 'https://maps.example.org' };
    const [forbidden, unknown] = await Promise.all(
      [other.id, 'unknown'].map(async (board) => {
        const response = await fetch(`${server.url}/api/boards/${board}`, { headers: ours });
        return [response.status, await response.text()];
      }),
    );
    expect(forbidden?.[0]).toBe(404);
    expect(forbidden).toEqual(unknown);
    const sockets = await Promise.all(
      [other.id, 'unknown'].map((board) => rawSocket(server, board, { headers: ours })),
    );
    expect(await Promise.all(sockets.map(({ closed }) => closed))).toEqual([4404, 4404]);
  });

  test('lets one browser collect several boards, as one person', async () => {
    const { server, id } = await publishedBoard();
    const second = (await (
      await fetch(`${server.url}/api/boards`, { method: 'POST', headers: bearer, body: '{}' })
    ).json()) as { id: string };
    const first = await join(server, (await createLink(server, id, { role: 'editor' }, bearer)).token);
    const me = async (cookie: string): Promise<{ id: string; boards: { id: string }[] }> =>
      (await (
        await fetch(`${server.url}/api/me`, { headers: { cookie, 'sec-fetch-site': 'same-origin' } })
      ).json()) as never;
    const before = await me(first);
    const again = await join(
      server,
      (await createLink(server, second.id, { role: 'viewer' }, bearer)).token,
      first,
    );
    const after = await me(again);
    expect(after.id).toBe(before.id);
    expect(after.boards.map((board) => board.id).sort()).toEqual([id, second.id].sort());
  });

  test('that expires opens nothing afterwards, not even for whoever is in', async () => {
    let time = Date.UTC(2026, 0, 1);
    const server = await startServer(
      { publicUrl: 'https://maps.example.org', ownerSecret: SECRET },
      { now: () => time },
    );
    const { id } = (await (
      await fetch(`${server.url}/api/boards`, { method: 'POST', headers: bearer, body: '{}' })
    ).json()) as { id: string };
    const expiresAt = new Date(time + 60_000).toISOString();
    const { token } = await createLink(server, id, { role: 'editor', expiresAt }, bearer);
    const cookie = await join(server, token);
    time += 61_000;
    const ours = { cookie, origin: 'https://maps.example.org' };
    expect(await statusOf(server, `/api/boards/${id}`, ours)).toBe(404);
    expect(await statusOf(server, '/api/session', ours, 'POST', JSON.stringify({ token }))).toBe(404);
  });

  test('that is revoked sends away who came in by it, at once, and nobody else', async () => {
    const { server, id } = await publishedBoard();
    const link = await createLink(server, id, { role: 'editor' }, bearer);
    const cookie = await join(server, link.token);
    const headers = { cookie, origin: 'https://maps.example.org' };
    const guest = await rawSocket(server, id, { headers });
    const byToken = await rawSocket(server, id, { query: `?token=${link.token}` });
    const owner = await rawSocket(server, id, { query: `?token=${SECRET}` });
    expect(await statusOf(server, `/api/boards/${id}/links/${link.id}`, bearer, 'DELETE')).toBe(200);
    expect(await Promise.all([guest.closed, byToken.closed])).toEqual([4403, 4403]);
    expect(owner.ws.readyState).toBe(owner.ws.OPEN);
    expect(await statusOf(server, `/api/boards/${id}`, headers)).toBe(404);
    expect(await statusOf(server, `/api/boards/${id}/links/${link.id}`, bearer, 'DELETE')).toBe(404);
  });

  test('cannot be guessed: after twenty wrong ones a minute the address has to wait', async () => {
    const { server, id } = await publishedBoard();
    const { token } = await createLink(server, id, { role: 'viewer' }, bearer);
    const attempt = (guess: string): Promise<number> =>
      statusOf(server, '/api/session', {}, 'POST', JSON.stringify({ token: guess }));
    for (let index = 0; index < 20; index++) expect(await attempt(`guess ${index}`)).toBe(404);
    expect(await attempt(token)).toBe(429);
  });

  test('ends for this browser when it says so', async () => {
    const { server, id } = await publishedBoard();
    const cookie = await join(server, (await createLink(server, id, { role: 'editor' }, bearer)).token);
    const headers = { cookie, origin: 'https://maps.example.org' };
    const socket = await rawSocket(server, id, { headers });
    expect(await statusOf(server, '/api/session', headers, 'DELETE')).toBe(200);
    expect(await socket.closed).toBe(4403);
    expect(await statusOf(server, `/api/boards/${id}`, headers)).toBe(401);
  });
});

/** With Node's own client, since `fetch` sets some headers itself. */
async function statusOf(
  server: TestServer,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body = '',
): Promise<number> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    const sent = request(`${server.url}${path}`, { method, headers, setHost: !headers.host }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** A page as the build leaves it. */
async function builtPage(): Promise<string> {
  const { temporaryFolder } = await import('../testing/testServer.ts');
  const { writeFileSync } = await import('node:fs');
  const folder = temporaryFolder();
  writeFileSync(`${folder}/index.html`, '<!doctype html><title>Wayline</title>');
  return folder;
}
