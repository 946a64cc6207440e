import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { type PrivateRoom, privateRoom, type Writer } from '../testing/privateRoom.ts';
import { rawSocket, syncMessage } from '../testing/rawSocket.ts';
import { startServer, type TestServer } from '../testing/testServer.ts';
import { until } from '../testing/until.ts';

const SECRET = 'a secret for this test';
const HEADERS = { authorization: `Bearer ${SECRET}` };
const ROLES = ['viewer', 'commenter', 'editor', 'facilitator', 'owner'] as const;
/** Stands in every private word of this test, and in every id of a private card. */
const WORD = 'Xyzzy';

interface Held extends PrivateRoom {
  readonly server: TestServer;
  readonly lead: Writer;
}

/** A round in which two people have written three cards each. */
async function written(): Promise<Held> {
  const server = await startServer({ publicUrl: 'https://maps.example.org', ownerSecret: SECRET });
  const room = await privateRoom(server, SECRET);
  const { mapId, lanes, card } = room;
  const lead = await room.join('Lea', 'facilitator');
  expect(await lead.ask({ type: 'startPrivate', args: { mapId, laneIds: lanes } })).toBe('ok');
  for (const name of ['Ann', 'Ben']) {
    const writer = await room.join(name, 'editor');
    for (const index of [1, 2, 3]) {
      const id = `card:${WORD}${name}${index}` as const;
      expect(await writer.write(card(`${WORD} of ${name}`, { id, kind: 'pain' }))).toBe('ok');
    }
  }
  const { session } = await room.read();
  await until('all is shown', () => session.blanks().length === 6);
  return { ...room, server, lead };
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

test('of 1,000 raw reads of the board and its session, in every role, none holds a private word', {
  timeout: 120_000,
}, async () => {
  const { id, server, post } = await written();
  let reads = 0;
  for (const role of ROLES) {
    const token = role === 'owner' ? SECRET : (await post(`/api/boards/${id}/links`, { role })).token;
    for (const path of [id, `${id}/session`]) {
      for (const cap of ['?', '?cap=1&']) {
        const socket = await rawSocket(server, path, { query: `${cap}token=${encodeURIComponent(token)}` });
        // Fifty times all that is there, from nothing; and the states of all.
        for (let times = 0; times < 50; times++, reads++)
          socket.send(syncMessage(0, Y.encodeStateVector(new Y.Doc())));
        socket.send(Uint8Array.of(3));
        const isAnswer = (frame: Uint8Array): boolean => frame[0] === 0 && frame[1] === 1;
        await until('all is answered', () => socket.frames.filter(isAnswer).length === 50);
        const heard = latin(Buffer.concat([...socket.frames]));
        expect(heard).toContain(path === id ? 'steps' : 'blanks');
        expect(heard).not.toContain(WORD);
      }
    }
  }
  expect(reads).toBe(1_000);
});

test('no private word is in the log, a snapshot, a list or an export; after the reveal each is', {
  timeout: 120_000,
}, async () => {
  const { id, server, lead, snapshot } = await written();
  const formats = ['json', 'svg', 'markdown', 'csv', 'mermaid', 'canvas'];
  const exported = async (format: string): Promise<string> =>
    (await fetch(`${server.url}/api/boards/${id}/export?format=${format}`, { headers: HEADERS })).text();
  for (const format of formats) expect(await exported(format)).not.toContain(WORD);
  for (const path of [
    '/api/boards',
    `/api/boards/${id}`,
    `/api/boards/${id}/links`,
    `/api/boards/${id}/files`,
  ])
    expect(await (await fetch(`${server.url}${path}`, { headers: HEADERS })).text()).not.toContain(WORD);

  const stored = (): string => {
    const db = new DatabaseSync(join(server.dataDir, 'wayline.db'), { readOnly: true });
    const rows = [
      'room',
      'room_log',
      'room_snapshot',
      'client_owner',
      'quarantine',
      'frozen',
      'private_round',
    ]
      .flatMap((table) => db.prepare(`SELECT * FROM ${table}`).all())
      .flatMap((row) => Object.values(row));
    db.close();
    return rows.map((value) => (value instanceof Uint8Array ? latin(value) : String(value))).join('\n');
  };
  expect(stored()).not.toContain(WORD);
  expect(await lead.ask({ type: 'reveal', args: {} })).toBe('ok');
  expect(stored()).toContain(`${WORD} of Ann`);
  await until('it is there', () => snapshot().cards.has(`card:${WORD}Ben3`));
  expect(await exported('json')).toContain(`${WORD} of Ben`);
});

test('the session says of a card where it lies, and nothing of whose it is', async () => {
  const room = await written();
  const { doc, session } = await room.read();
  const bytes = latin(Y.encodeStateAsUpdate(doc));
  expect(bytes).toContain('Lea');
  for (const name of ['Ann', 'Ben', 'participant', 'link:', 'pain']) expect(bytes).not.toContain(name);
  expect(session.privateMode()?.writers).toBe(2);
  expect(room.lead.told('privateCards').flatMap(({ cards }) => cards)).toEqual([]);
});
