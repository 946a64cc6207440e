import { mkdirSync, writeFileSync } from 'node:fs';
import { readDocument } from '@wayline/document';
import { describe, expect, test } from 'vitest';
import type * as Y from 'yjs';
import { stockClient } from '../testing/stockClient.ts';
import { createBoard, startServer, type TestServer, temporaryFolder } from '../testing/testServer.ts';
import { until } from '../testing/until.ts';
import { ROUTES } from './routes.ts';

const MERMAID =
  'journey\n  title Moving house\n  section Pack\n    Find boxes: 3: Ann\n    Wrap glasses: 2: Ann\n';

interface Answer {
  readonly status: number;
  readonly body: {
    readonly id?: string;
    readonly title?: string;
    readonly boards?: {
      id: string;
      title: string;
      deletedAt: number | null;
      people: number;
      summary: Record<string, unknown>;
    }[];
    readonly report?: { created: Record<string, number> };
    readonly created?: Record<string, number>;
    readonly error?: { code: string; message: string; details?: { where: string }[] };
  };
}

async function ask(
  server: TestServer,
  method: string,
  path: string,
  body?: RequestInit['body'],
): Promise<Answer> {
  const response = await fetch(`${server.url}${path}`, { method, ...(body !== undefined && { body }) });
  return { status: response.status, body: (await response.json()) as Answer['body'] };
}

describe('boards', () => {
  test('are made blank, from each template, and from a file', async () => {
    const server = await startServer();
    for (const template of ['blank', 'journey', 'blueprint', 'dayInLife', 'lifecycle', 'currentFuture']) {
      const { status, body } = await ask(
        server,
        'POST',
        '/api/boards',
        JSON.stringify({ template, title: template }),
      );
      expect([status, body]).toEqual([201, { id: expect.any(String), url: `/b/${body.id}` }]);
    }
    const { body } = await ask(server, 'GET', '/api/boards');
    const blueprint = body.boards?.find(({ title }) => title === 'blueprint');
    expect(blueprint?.summary).toMatchObject({ maps: 1, blueprints: 1, sample: false });
    const file = await (await fetch(`${server.url}/api/boards/${blueprint?.id}/export?format=json`)).json();
    const copy = await ask(server, 'POST', '/api/boards', JSON.stringify({ document: file, title: 'Copy' }));
    const exported = await (
      await fetch(`${server.url}/api/boards/${copy.body.id}/export?format=json`)
    ).json();
    expect({ ...(exported as object), board: null }).toEqual({ ...(file as object), board: null });
    expect((exported as { board: { title: string } }).board.title).toBe('Copy');
  });

  test.each<[string, string, string]>([
    ['no JSON', '{"title"', 'invalid_body'],
    ['a title of the wrong kind', '{"title": 5}', 'invalid_body'],
    ['an unknown template', '{"template": "none"}', 'unknown_template'],
    ['a file that is none', '{"document": {"format": "other"}}', 'import_failed'],
  ])('are not made from %s', async (_what, body, code) => {
    const server = await startServer();
    const answer = await ask(server, 'POST', '/api/boards', body);
    expect([answer.status, answer.body.error?.code]).toEqual([422, code]);
    expect((await ask(server, 'GET', '/api/boards')).body.boards).toHaveLength(1);
  });

  test('are renamed from outside and from inside, and both see it', async () => {
    const server = await startServer();
    const id = await createBoard(server);
    const ann = stockClient(server, id);
    await ann.synced();
    await ask(server, 'PATCH', `/api/boards/${id}`, '{"title": "Ours"}');
    await until('Ann sees the new title', () => readDocument(ann.doc).board.title === 'Ours');
    (ann.doc.getMap('board').get('title') as Y.Text).insert(4, ' and yours');
    await until('the list follows', async () => {
      const { body } = await ask(server, 'GET', '/api/boards');
      return body.boards?.some((board) => board.id === id && board.title === 'Ours and yours') === true;
    });
    expect((await ask(server, 'GET', `/api/boards/${id}`)).body.title).toBe('Ours and yours');
  });

  test('go to the trash, where nobody finds them but the owner, and come back as they were', async () => {
    const server = await startServer();
    const id = await createBoard(server, { template: 'journey', title: 'Kept' });
    const before = await (await fetch(`${server.url}/api/boards/${id}/export?format=json`)).text();
    const ann = stockClient(server, id);
    await ann.synced();
    const sentAway = new Promise<number>((resolve) =>
      ann.provider.on('connection-close', (event) => resolve(event?.code ?? 0)),
    );
    expect((await ask(server, 'DELETE', `/api/boards/${id}`)).status).toBe(200);
    expect(await sentAway).toBe(4404);
    expect((await ask(server, 'GET', `/api/boards/${id}`)).status).toBe(404);
    expect((await ask(server, 'GET', `/api/boards/${id}/export?format=json`)).status).toBe(404);
    expect((await ask(server, 'PATCH', `/api/boards/${id}`, '{"title":"x"}')).status).toBe(404);
    expect((await ask(server, 'GET', '/api/boards')).body.boards?.map((board) => board.id)).not.toContain(id);
    const trash = (await ask(server, 'GET', '/api/boards?trash=1')).body.boards;
    expect(trash).toMatchObject([{ id, title: 'Kept', deletedAt: expect.any(Number) }]);
    expect((await ask(server, 'DELETE', `/api/boards/${id}`)).status).toBe(404);
    expect((await ask(server, 'POST', `/api/boards/${id}/restore`)).status).toBe(200);
    expect(await (await fetch(`${server.url}/api/boards/${id}/export?format=json`)).text()).toBe(before);
  });

  test('are listed with who is there and a summary that follows the edits', async () => {
    const server = await startServer();
    const id = await createBoard(server, { template: 'journey', title: 'Board' });
    const listed = async () =>
      (await ask(server, 'GET', '/api/boards')).body.boards?.find((board) => board.id === id);
    const before = await listed();
    expect(before).toMatchObject({ people: 0 });
    const names = String(before?.summary.names).split('\n');
    expect(names).toHaveLength(new Set(names).size);
    const ann = stockClient(server, id);
    await ann.synced();
    expect(await listed()).toMatchObject({ people: 1 });
    const [stage] = ann.doc.getMap<Y.Map<Y.Text>>('stages').values();
    stage?.get('name')?.insert(0, 'Somewhere else ');
    const [step] = [...ann.doc.getMap('steps').keys()];
    ann.doc.getMap('steps').delete(step ?? '');
    await until(
      'one step less',
      async () => (await listed())?.summary.steps === Number(before?.summary.steps) - 1,
    );
    expect(String((await listed())?.summary.names)).toContain('Somewhere else');
  });

  test('the sample that was thrown away does not come back', async () => {
    const first = await startServer();
    const sample = (await ask(first, 'GET', '/api/boards')).body.boards?.[0];
    expect(sample?.summary.sample).toBe(true);
    await ask(first, 'DELETE', `/api/boards/${sample?.id}`);
    await first.close();
    const second = await startServer({ dataDir: first.dataDir });
    expect((await ask(second, 'GET', '/api/boards')).body.boards).toEqual([]);
  });
});

describe('import', () => {
  test('makes a board of a Mermaid journey, sent as it is or in a form', async () => {
    const server = await startServer();
    const raw = await ask(server, 'POST', '/api/import?filename=move.mmd', MERMAID);
    expect([raw.status, raw.body.report?.created]).toMatchObject([201, { maps: 1, stages: 1, steps: 2 }]);
    const form = new FormData();
    form.set('file', new Blob([MERMAID]), 'move.mmd');
    const sent = await ask(server, 'POST', '/api/import', form);
    expect([sent.status, sent.body.report?.created]).toEqual([201, raw.body.report?.created]);
    const { title } = (await ask(server, 'GET', `/api/boards/${raw.body.id}`)).body;
    expect(title).toBe('Moving house');
  });

  test('lists every problem of a broken file with its place, and makes nothing', async () => {
    const server = await startServer();
    const broken = { format: 'wayline', schemaVersion: 1, board: { title: 5 }, maps: [{ id: 7 }] };
    const answer = await ask(server, 'POST', '/api/import?filename=b.journey.json', JSON.stringify(broken));
    expect([answer.status, answer.body.error?.code]).toEqual([422, 'import_failed']);
    expect(answer.body.error?.details?.map(({ where }) => where)).toEqual(
      expect.arrayContaining(['board.title', 'maps[0].id']),
    );
    expect((await ask(server, 'POST', '/api/import')).status).toBe(422);
    expect((await ask(server, 'GET', '/api/boards')).body.boards).toHaveLength(1);
  });

  test('adds to a board that others have open, under new ids and beside what is there', async () => {
    const server = await startServer();
    const id = await createBoard(server, { template: 'journey', title: 'Board' });
    const ann = stockClient(server, id);
    await ann.synced();
    const before = readDocument(ann.doc);
    for (let time = 1; time <= 2; time++) {
      const { status, body } = await ask(
        server,
        'POST',
        `/api/boards/${id}/import?filename=move.mmd`,
        MERMAID,
      );
      expect([status, body.created]).toMatchObject([200, { maps: 1 }]);
    }
    await until('Ann sees both maps come', () => readDocument(ann.doc).maps.size === before.maps.size + 2);
    const after = readDocument(ann.doc);
    expect(after.board.title).toBe('Board');
    for (const map of before.maps.values()) expect(after.maps.get(map.id)).toEqual(map);
    const tops = [...after.maps.values()].map(({ pos }) => pos[1]);
    expect(new Set(tops).size).toBe(tops.length);
  });

  test('a file of more than 64 kB is read in its own thread, and a monstrous one is refused in time', async () => {
    const server = await startServer();
    const lines = Array.from(
      { length: 1_900 },
      (_, index) => `    Task number ${index} of very many: 3: Somebody`,
    );
    const big = `journey\n  title Big\n  section All\n${lines.join('\n')}\n`;
    expect(big.length).toBeGreaterThan(64 * 1024);
    const answer = await ask(server, 'POST', '/api/import?filename=big.mmd', big);
    expect([answer.status, answer.body.report?.created.steps]).toEqual([201, 1_900]);
    const monster = await ask(
      server,
      'POST',
      '/api/import?filename=m.csv',
      `${'"'.repeat(3_000_000)}\n`.repeat(4),
    );
    expect([monster.status, monster.body.error?.code]).toEqual([422, 'import_failed']);
    const tooBig = await fetch(`${server.url}/api/import`, {
      method: 'POST',
      body: new Uint8Array(26 * 1024 * 1024),
    });
    expect(tooBig.status).toBe(413);
  });
});

describe('export', () => {
  test.each([
    ['json', 'application/json', /^\{\n {2}"format": "wayline"/],
    ['mermaid', 'text/vnd.mermaid; charset=utf-8', /^journey\n/],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', /^PK/],
    ['csv', 'text/csv; charset=utf-8', /,/],
    ['list', 'text/csv; charset=utf-8', /,/],
    ['jsoncanvas', 'application/json', /^\{\n\t"nodes": \[/],
    ['pdf', 'application/pdf', /^%PDF-1\.7/],
    ['pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation', /^PK/],
    ['svg', 'image/svg+xml', /^<svg/],
    ['png', 'image/png', /PNG/],
  ])('gives the board as %s', async (format, type, start) => {
    const server = await startServer();
    const [sample] = (await ask(server, 'GET', '/api/boards')).body.boards ?? [];
    const response = await fetch(`${server.url}/api/boards/${sample?.id}/export?format=${format}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Buffer.from(await response.arrayBuffer()).toString('latin1')).toMatch(start);
  });

  test.each([
    ['format=none', 422],
    ['', 422],
    ['format=png&scale=1e9', 422],
    ['format=svg&map=nowhere', 422],
  ])('says what is wrong with ?%s', async (query, status) => {
    const server = await startServer();
    const [sample] = (await ask(server, 'GET', '/api/boards')).body.boards ?? [];
    const answer = await ask(server, 'GET', `/api/boards/${sample?.id}/export?${query}`);
    expect(answer.status).toBe(status);
  });
});

describe('every route', () => {
  test('is in the list once, and names the board where it depends on one', () => {
    const names = ROUTES.map(({ method, url }) => `${method} ${url}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { url, access } of ROUTES) {
      expect(url.includes(':id')).toBe(!['anyone', 'signedIn', 'owner'].includes(access));
    }
  });

  test('is described, with what it takes, by the schema that checks it', async () => {
    const server = await startServer();
    const { body } = await ask(server, 'GET', '/api/openapi.json');
    const { paths } = body as unknown as {
      paths: Record<string, Record<string, { requestBody?: object; parameters?: { name: string }[] }>>;
    };
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    );
    expect(described.sort()).toEqual(ROUTES.map(({ method, url }) => `${method} ${url}`).sort());
    expect(paths['/api/boards/{id}/links']?.post?.requestBody).toMatchObject({
      content: { 'application/json': { schema: { required: ['role'] } } },
    });
    const names = paths['/api/boards/{id}/export']?.get?.parameters?.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['id', 'format', 'scale', 'theme']));
  });

  test('for guests a few files a minute are enough', async () => {
    const server = await startServer({
      publicUrl: 'https://maps.example.org',
      ownerSecret: 'the secret of this test',
    });
    const owner = { authorization: 'Bearer the secret of this test' };
    const { id } = (await (
      await fetch(`${server.url}/api/boards`, { method: 'POST', headers: owner, body: '{}' })
    ).json()) as { id: string };
    const link = await fetch(`${server.url}/api/boards/${id}/links`, {
      method: 'POST',
      headers: owner,
      body: '{"role":"viewer"}',
    });
    const { token } = (await link.json()) as { token: string };
    const statuses = async (headers: Record<string, string>): Promise<number[]> => {
      const codes: number[] = [];
      for (let index = 0; index < 12; index++) {
        codes.push((await fetch(`${server.url}/api/boards/${id}/export?format=json`, { headers })).status);
      }
      return codes;
    };
    expect(await statuses({ authorization: `Bearer ${token}` })).toEqual([
      ...Array<number>(10).fill(200),
      429,
      429,
    ]);
    expect(await statuses(owner)).toEqual(Array<number>(12).fill(200));
  });

  test('answers an error in the one shape there is', async () => {
    const server = await startServer();
    for (const [method, path] of [
      ['GET', '/api/nothing'],
      ['GET', '/nothing'],
      ['DELETE', '/api/boards/nowhere'],
    ] as const) {
      const { status, body } = await ask(server, method, path);
      expect(status).toBe(404);
      expect(body).toEqual({ error: { code: expect.any(String), message: expect.any(String) } });
    }
  });

  test('takes nothing from a body that is too big for it', async () => {
    const server = await startServer();
    const id = await createBoard(server);
    const response = await fetch(`${server.url}/api/boards/${id}`, {
      method: 'PATCH',
      body: 'x'.repeat(100_000),
    });
    expect([response.status, ((await response.json()) as Answer['body']).error?.code]).toEqual([
      413,
      'too_big',
    ]);
  });
});

describe('the page', () => {
  test('is served at its own addresses, with headers that let nothing else in', async () => {
    const webDir = temporaryFolder();
    writeFileSync(`${webDir}/index.html`, '<!doctype html><title>Wayline</title>');
    mkdirSync(`${webDir}/assets`);
    writeFileSync(`${webDir}/assets/index-abc123.js`, 'export {};');
    const server = await startServer({}, { webDir });
    for (const path of ['/', '/b/anything', '/j']) {
      const response = await fetch(`${server.url}${path}`);
      expect([path, response.status, response.headers.get('cache-control')]).toEqual([path, 200, 'no-cache']);
      expect(await response.text()).toContain('<title>Wayline</title>');
      expect(response.headers.get('content-security-policy')).toBe(
        "default-src 'none';script-src 'self' 'wasm-unsafe-eval';style-src 'self';img-src 'self' blob: data:;font-src 'self';connect-src 'self';worker-src 'self' blob:;frame-ancestors 'none';base-uri 'none';form-action 'self'",
      );
      expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    }
    const script = await fetch(`${server.url}/assets/index-abc123.js`);
    expect([script.status, script.headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
    expect((await fetch(`${server.url}/assets/..%2f..%2fpackage.json`)).status).toBe(404);
    expect((await fetch(`${server.url}/assets/none.js`)).status).toBe(404);
  });

  test('that is not built says what to do', async () => {
    const server = await startServer({}, { webDir: temporaryFolder() });
    const response = await fetch(server.url);
    expect([response.status, await response.text()]).toEqual([503, expect.stringContaining('npm start')]);
  });
});
