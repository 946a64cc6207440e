import { createHash } from 'node:crypto';
import { readDocument } from '@wayline/document';
import {
  createBuilder,
  fileIdOf,
  newId,
  type PictureFile,
  seededRandom,
  writeBoardFile,
} from '@wayline/domain';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { stockClient } from '../testing/stockClient.ts';
import { cameraPhoto, quarters } from '../testing/testPictures.ts';
import { createBoard, startServer, type TestServer } from '../testing/testServer.ts';
import { until } from '../testing/until.ts';

interface Kept extends Omit<PictureFile, 'data'> {
  readonly url: string;
  readonly error?: { readonly code: string; readonly message: string };
}

async function send(
  server: TestServer,
  boardId: string,
  body: RequestInit['body'],
  { query = '', token = '' } = {},
): Promise<{ status: number; kept: Kept }> {
  const response = await fetch(`${server.url}/api/boards/${boardId}/files${query}`, {
    method: 'POST',
    body: body ?? null,
    ...(token && { headers: { authorization: `Bearer ${token}` } }),
  });
  return { status: response.status, kept: (await response.json()) as Kept };
}

async function linkFor(server: TestServer, boardId: string, role: string): Promise<string> {
  const path = `${server.url}/api/boards/${boardId}/links`;
  const response = await fetch(path, { method: 'POST', body: JSON.stringify({ role }) });
  return ((await response.json()) as { token: string }).token;
}

const get = (server: TestServer, path: string, token = ''): Promise<Response> =>
  fetch(`${server.url}${path}`, token ? { headers: { authorization: `Bearer ${token}` } } : {});

/** A board file with one picture on the canvas, as its text. */
function boardText(fileId: `file:${string}`): string {
  const random = seededRandom(3);
  const board = createBuilder({
    now: '2026-11-02T09:00:00.000Z',
    by: '',
    newId: (prefix) => newId(prefix, random),
  });
  board.add('items', { type: 'image', pos: [0, 0], size: [40, 20], fileId, text: 'Desk' });
  return writeBoardFile(board.snapshot('Pictures'));
}

describe('a picture', () => {
  test('is taken as the body or in a form, and given back with headers that let it do nothing', async () => {
    const server = await startServer();
    const id = await createBoard(server);
    const photo = await cameraPhoto(60, 40);
    const { status, kept } = await send(server, id, photo, { query: '?filename=C:%5Cshots%5Cdesk.jpg' });
    expect([status, kept]).toEqual([
      201,
      {
        id: expect.stringMatching(/^file:[0-9a-f]{64}$/),
        url: `/api/files/${kept.id.slice(5)}`,
        name: 'desk.jpg',
        mime: 'image/jpeg',
        width: 40,
        height: 60,
        bytes: expect.any(Number),
      },
    ]);
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(photo)]), 'other name.jpg');
    expect((await send(server, id, form)).kept.id).toBe(kept.id);

    const response = await get(server, kept.url);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(fileIdOf(createHash('sha256').update(bytes).digest('hex'))).toBe(kept.id);
    expect(bytes.length).toBe(kept.bytes);
    expect(bytes.includes('Taken at home')).toBe(false);
    const header = (name: string): string | null => response.headers.get(name);
    expect([response.status, header('content-type'), header('x-content-type-options')]).toEqual([
      200,
      'image/jpeg',
      'nosniff',
    ]);
    expect(header('content-security-policy')).toBe('sandbox');
    expect(header('cache-control')).toBe('private, max-age=31536000, immutable');
    const listed = (await (await get(server, `/api/boards/${id}/files`)).json()) as { files: unknown[] };
    expect(listed.files).toEqual([expect.objectContaining({ id: kept.id, name: 'desk.jpg', width: 40 })]);
  });

  test.each([
    ['nothing', '', 422, 'no_file'],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', 415, 'picture_svg'],
    ['a page', '<html></html>', 415, 'picture_notPicture'],
    ['too much', Buffer.alloc(10 * 1024 * 1024 + 1), 413, 'picture_tooBig'],
    ['half a header', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 422, 'picture_damaged'],
  ])('is refused in words when it is none: %s', async (_, body, expected, code) => {
    const server = await startServer();
    const { status, kept } = await send(server, await createBoard(server), body);
    expect([status, kept.error?.code]).toEqual([expected, code]);
    expect(kept.error?.message).toMatch(/\. ?/);
  });

  test('is not taken for a board that is not there', async () => {
    const server = await startServer();
    const { status } = await send(server, 'nowhere', await quarters(4, 4).png().toBuffer());
    expect(status).toBe(404);
  });

  test('is seen by whoever may read a board that shows it, and by nobody else', async () => {
    const server = await startServer();
    const [mine, other] = [await createBoard(server), await createBoard(server)];
    const { kept } = await send(server, mine, await quarters(8, 8).png().toBuffer());
    const viewer = await linkFor(server, mine, 'viewer');
    const stranger = await linkFor(server, other, 'editor');
    expect((await get(server, kept.url, viewer)).status).toBe(200);
    expect((await get(server, kept.url, stranger)).status).toBe(404);
    expect((await get(server, kept.url, 'a wrong token')).status).toBe(401);
    expect((await send(server, mine, await quarters(8, 8).png().toBuffer(), { token: viewer })).status).toBe(
      403,
    );
    for (const name of ['x', '..%2F..%2Fwayline.db', `${'0'.repeat(64)}`]) {
      expect((await get(server, `/api/files/${name}`)).status).toBe(404);
    }

    // Pasted onto another board, the picture belongs to that board too.
    const client = stockClient(server, other);
    await client.synced();
    const item = new Y.Map<unknown>();
    client.doc.transact(() => {
      for (const [key, value] of Object.entries({
        type: 'image',
        pos: [0, 0],
        size: [8, 8],
        fileId: kept.id,
      }))
        item.set(key, value);
      item.set('text', new Y.Text());
      client.doc.getMap('items').set('item:pasted', item);
    });
    await until(
      'the other board shows it',
      async () => (await get(server, kept.url, stranger)).status === 200,
    );
    client.provider.destroy();

    await fetch(`${server.url}/api/boards/${mine}`, { method: 'DELETE' });
    expect((await get(server, kept.url, viewer)).status).toBe(404);
    expect((await get(server, kept.url, stranger)).status).toBe(200);
  });
});

describe('a board with pictures', () => {
  test('goes out and comes back byte for byte, pictures and all, also on another server', async () => {
    const [here, there] = [await startServer(), await startServer()];
    const scratch = await createBoard(here);
    const { kept } = await send(here, scratch, await cameraPhoto(60, 40), { query: '?filename=desk.jpg' });
    const bare = await fetch(`${here.url}/api/import?filename=b.journey.json`, {
      method: 'POST',
      body: boardText(kept.id),
    });
    const { id } = (await bare.json()) as { id: string };
    await send(here, id, await cameraPhoto(60, 40), { query: '?filename=desk.jpg' });
    const file = await (await get(here, `/api/boards/${id}/export?format=json`)).text();
    expect((JSON.parse(file) as { files: PictureFile[] }).files).toEqual([
      expect.objectContaining({ id: kept.id, name: 'desk.jpg', data: expect.any(String) }),
    ]);

    const imported = await fetch(`${there.url}/api/import?filename=b.journey.json`, {
      method: 'POST',
      body: file,
    });
    const back = (await imported.json()) as { id: string; report: { warnings: unknown[] } };
    expect(back.report.warnings).toEqual([]);
    expect(await (await get(there, `/api/boards/${back.id}/export?format=json`)).text()).toBe(file);
    expect((await get(there, kept.url)).status).toBe(200);
    const again = await fetch(`${there.url}/api/boards`, {
      method: 'POST',
      body: JSON.stringify({ document: JSON.parse(file) }),
    });
    const third = (await again.json()) as { id: string };
    expect(await (await get(there, `/api/boards/${third.id}/export?format=json`)).text()).toBe(file);
  });

  test('shows them in every picture that is exported', async () => {
    const server = await startServer();
    const { kept } = await send(server, await createBoard(server), await quarters(40, 20).png().toBuffer());
    const made = await fetch(`${server.url}/api/import`, { method: 'POST', body: boardText(kept.id) });
    const { id } = (await made.json()) as { id: string };
    await send(server, id, await quarters(40, 20).png().toBuffer());
    const svg = await (await get(server, `/api/boards/${id}/export?format=svg`)).text();
    expect(svg).toContain('href="data:image/png;base64,');
    const png = await (await get(server, `/api/boards/${id}/export?format=png&scale=1`)).arrayBuffer();
    const { data, info } = await sharp(Buffer.from(png)).raw().toBuffer({ resolveWithObject: true });
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += info.channels)
      colours.add(`${data[at]} ${data[at + 1]} ${data[at + 2]}`);
    for (const colour of ['20 20 90', '230 20 90', '20 230 90', '230 230 90'])
      expect(colours).toContain(colour);
  });

  test('that brings what is no picture of ours is read without it, and says so', async () => {
    const server = await startServer();
    const photo = await cameraPhoto(60, 40);
    const id = fileIdOf(createHash('sha256').update(photo).digest('hex'));
    const entry = { id, name: 'raw.jpg', mime: 'image/jpeg', width: 60, height: 40, bytes: photo.length };
    const file = { ...JSON.parse(boardText(id)), files: [{ ...entry, data: photo.toString('base64') }] };
    const into = await createBoard(server);
    const response = await fetch(`${server.url}/api/boards/${into}/import?format=json`, {
      method: 'POST',
      body: JSON.stringify(file),
    });
    const report = (await response.json()) as { warnings: { where: string; message: string }[] };
    expect(report.warnings).toEqual([
      expect.objectContaining({ where: 'files[0]', message: expect.stringContaining('raw.jpg') }),
    ]);
    expect((await get(server, `/api/files/${id.slice(5)}`)).status).toBe(404);
    const client = stockClient(server, into);
    await client.synced();
    expect(readDocument(client.doc).items.size).toBe(1);
    client.provider.destroy();
  });
});
