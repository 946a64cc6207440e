import { DURABLE, encodeBarrier } from '@wayline/document';
import * as encoding from 'lib0/encoding';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { addSticky, stickies, updateOf } from '../testing/edits.ts';
import { longVarUint, type RawSocket, rawSocket, syncMessage } from '../testing/rawSocket.ts';
import { stockClient } from '../testing/stockClient.ts';
import { createBoard, startServer } from '../testing/testServer.ts';
import { until } from '../testing/until.ts';

const isAnswer =
  (k: number, status: number) =>
  (frame: Uint8Array): boolean =>
    frame.length === 3 && frame[0] === 121 && frame[1] === k && frame[2] === status;

/** Everything a socket was told of the document. */
function heard({ frames }: RawSocket): Y.Doc {
  const doc = new Y.Doc();
  for (const frame of frames) {
    if (frame[0] !== 0 || frame[1] === 0) continue;
    let start = 2;
    while ((frame[start] ?? 0) >= 128) start += 1;
    Y.applyUpdate(doc, frame.subarray(start + 1));
  }
  return doc;
}

/** Says, as a client does on opening, what it has, and answers the server’s question. */
function sayHello(socket: RawSocket, doc: Y.Doc = new Y.Doc()): void {
  socket.send(syncMessage(0, Y.encodeStateVector(doc)));
  socket.send(syncMessage(1, Y.encodeStateAsUpdate(doc)));
}

describe('two people on a board', () => {
  test('see each other’s edits, and get none of their own back', async () => {
    const server = await startServer();
    const id = await createBoard(server);
    const ann = await rawSocket(server, id);
    const ben = await rawSocket(server, id);
    for (const socket of [ann, ben]) sayHello(socket);
    const doc = new Y.Doc();
    ann.send(
      syncMessage(
        2,
        updateOf(doc, () => addSticky(doc, 'item:a', 'from Ann')),
      ),
    );
    await until('Ben sees it', () => stickies(heard(ben))['item:a'] === 'from Ann');
    expect(ann.frames.filter((frame) => frame[0] === 0 && frame[1] === 2)).toEqual([]);
  });

  test('an offline copy is merged with what happened meanwhile', async () => {
    const server = await startServer();
    const id = await createBoard(server);
    const ann = stockClient(server, id);
    const ben = stockClient(server, id);
    await Promise.all([ann.synced(), ben.synced()]);
    ben.provider.disconnect();
    addSticky(ben.doc, 'item:offline', 'offline');
    addSticky(ann.doc, 'item:online', 'online');
    ben.provider.connect();
    await until('both have both', () =>
      [ann, ben].every(({ doc }) => 'item:offline' in stickies(doc) && 'item:online' in stickies(doc)),
    );
  });

  test('typing before the server has asked for the offline edits loses nothing and closes nothing', async () => {
    const server = await startServer();
    const id = await createBoard(server);
    const socket = await rawSocket(server, id, { query: '?cap=1' });
    const doc = new Y.Doc();
    addSticky(doc, 'item:offline', 'offline');
    // Live edits that stand on unsent ones, as a stock client sends them right after opening.
    for (const name of ['one', 'two', 'three']) {
      socket.send(
        syncMessage(
          2,
          updateOf(doc, () => addSticky(doc, `item:${name}`, name)),
        ),
      );
    }
    socket.send(encodeBarrier(1));
    // What comes back for this was asked for after the barrier.
    socket.send(syncMessage(0, Y.encodeStateVector(doc)));
    await socket.receive('an answer', (frame) => frame[0] === 0 && frame[1] === 1);
    expect(socket.frames.filter((frame) => frame[0] === 121)).toEqual([]);
    socket.send(syncMessage(1, Y.encodeStateAsUpdate(doc)));
    await socket.receive('the barrier waits for the whole', isAnswer(1, DURABLE.durable));
    const reader = stockClient(server, id);
    await reader.synced();
    expect(Object.keys(stickies(reader.doc)).sort()).toEqual([
      'item:offline',
      'item:one',
      'item:three',
      'item:two',
    ]);
  });

  test('edits that keep building on unknown ones are asked about once, then the socket is closed', async () => {
    const server = await startServer();
    const id = await createBoard(server);
    const socket = await rawSocket(server, id);
    sayHello(socket);
    await until('the server asked', () => socket.frames.some((frame) => frame[0] === 0 && frame[1] === 0));
    const doc = new Y.Doc();
    addSticky(doc, 'item:never sent');
    const orphan = (name: string): Uint8Array =>
      syncMessage(
        2,
        updateOf(doc, () => addSticky(doc, `item:${name}`)),
      );
    socket.send(orphan('a'));
    await until(
      'it asks again',
      () => socket.frames.filter((frame) => frame[0] === 0 && frame[1] === 0).length === 2,
    );
    socket.send(syncMessage(1, Uint8Array.of(0, 0)));
    socket.send(orphan('b'));
    expect(await socket.closed).toBe(4400);
  });
});

describe('a bad frame closes its socket with its code, and nobody else’s', () => {
  const unknownRoot = (): Uint8Array => {
    const doc = new Y.Doc();
    return updateOf(doc, () => doc.getMap('evil').set('a', 1));
  };
  const half = syncMessage(
    2,
    updateOf(new Y.Doc(), (doc) => addSticky(doc, 'item:x')),
  ).subarray(0, 20);

  test.each<[string, Uint8Array, number]>([
    ['nothing at all', new Uint8Array(), 4400],
    ['an unknown message', Uint8Array.of(42), 4400],
    ['a barrier from a client that did not ask for them', encodeBarrier(1), 4400],
    ['a sync message of an unknown kind', Uint8Array.of(0, 9, 0), 4400],
    ['a message cut in half', half, 4400],
    ['bytes after the message', Uint8Array.of(3, 3), 4400],
    ['a state vector that breaks off', syncMessage(0, Uint8Array.of(5, 1)), 4400],
    ['an allocation bomb of seven bytes', syncMessage(2, Uint8Array.of(1, 255, 255, 255, 127, 1, 0)), 4400],
    ['a root that no board has', syncMessage(2, unknownRoot()), 4400],
    ['an update of more than two megabytes', syncMessage(2, new Uint8Array(2 * 1024 * 1024 + 1)), 4413],
    ['a frame of more than eight megabytes', new Uint8Array(8 * 1024 * 1024 + 1), 1009],
    ['awareness that is no JSON', Uint8Array.of(1, 5, 1, 1, 1, 1, 123), 4400],
  ])('%s', async (_what, frame, code) => {
    const server = await startServer();
    const id = await createBoard(server);
    const ann = stockClient(server, id);
    const ben = stockClient(server, id);
    await Promise.all([ann.synced(), ben.synced()]);
    const hostile = await rawSocket(server, id);
    sayHello(hostile);
    hostile.send(frame);
    expect(await hostile.closed).toBe(code);
    addSticky(ann.doc, 'item:after', 'still here');
    await until('the others go on', () => stickies(ben.doc)['item:after'] === 'still here');
  });

  test('a text message', async () => {
    const server = await startServer();
    const hostile = await rawSocket(server, await createBoard(server));
    hostile.ws.send('hello');
    expect(await hostile.closed).toBe(4400);
  });

  test('an update that fails half-way leaves nothing behind', async () => {
    const server = await startServer();
    const id = await createBoard(server);
    const ann = stockClient(server, id);
    await ann.synced();
    addSticky(ann.doc, 'item:before', 'before');
    await until('it is in the log', async () => ((await server.log.load(id))?.room.nextSeq ?? 0) > 2);
    const before = (await server.log.load(id))?.room.nextSeq;
    // Twice the same client in one update: Yjs keeps the second list only, and what it builds on is then missing.
    const doc = new Y.Doc();
    const parts = ['item:one', 'item:two'].map((item) => updateOf(doc, () => addSticky(doc, item)));
    const lists = parts.map((part) => part.subarray(1, part.length - 1));
    const twice = Uint8Array.from([2, ...lists.flatMap((list) => [...list]), 0]);
    const hostile = await rawSocket(server, id);
    sayHello(hostile);
    hostile.send(syncMessage(2, twice));
    expect(await hostile.closed).toBe(4400);
    addSticky(ann.doc, 'item:after', 'after');
    await until(
      'the room goes on',
      async () => (await server.log.load(id))?.room.nextSeq === (before ?? 0) + 1,
    );
    const reader = stockClient(server, id);
    await reader.synced();
    expect(Object.keys(stickies(reader.doc)).sort()).toEqual(['item:after', 'item:before']);
  });
});

describe('the barrier', () => {
  test('is answered when the edit is on disk, not before', async () => {
    const server = await startServer();
    const id = await createBoard(server);
    const socket = await rawSocket(server, id, { query: '?cap=1' });
    sayHello(socket);
    const doc = new Y.Doc();
    for (let k = 1; k <= 20; k++) {
      socket.send(
        syncMessage(
          2,
          updateOf(doc, () => addSticky(doc, `item:${k}`)),
        ),
      );
      socket.send(encodeBarrier(k));
      await socket.receive(`barrier ${k}`, isAnswer(k, DURABLE.durable));
      // Update 1 is the seed.
      expect((await server.log.load(id))?.room.nextSeq).toBe(k + 2);
    }
  });

  test('says that storage fails while the disk refuses, nothing leaves meanwhile, and all is well again by itself', async () => {
    const server = await startServer();
    const id = await createBoard(server);
    const writer = await rawSocket(server, id, { query: '?cap=1' });
    const reader = await rawSocket(server, id);
    for (const socket of [writer, reader]) sayHello(socket);
    await server.log.injectFault('full');
    const doc = new Y.Doc();
    writer.send(
      syncMessage(
        2,
        updateOf(doc, () => addSticky(doc, 'item:held', 'held back')),
      ),
    );
    writer.send(encodeBarrier(1));
    await writer.receive('status 2', isAnswer(1, DURABLE.storageFailing));
    writer.send(encodeBarrier(2));
    await writer.receive('status 2 at once', isAnswer(2, DURABLE.storageFailing));
    expect(stickies(heard(reader))).toEqual({});
    const late = await rawSocket(server, id);
    sayHello(late);
    await late.receive('a late joiner gets what is on disk', (frame) => frame[0] === 0 && frame[1] === 1);
    expect(stickies(heard(late))).toEqual({});
    const exported = await fetch(`${server.url}/api/boards/${id}/export?format=json`);
    expect(await exported.text()).not.toContain('held back');
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    await server.log.injectFault(null);
    for (const socket of [reader, late]) {
      await until('it arrives', () => stickies(heard(socket))['item:held'] === 'held back');
    }
    writer.send(encodeBarrier(3));
    await writer.receive('status 0', isAnswer(3, DURABLE.durable));
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  test('says that edits were refused, and then the socket is closed with the reason', async () => {
    const server = await startServer();
    const id = await createBoard(server);
    const socket = await rawSocket(server, id, { query: '?cap=1' });
    sayHello(socket);
    const doc = new Y.Doc();
    socket.send(
      syncMessage(
        2,
        updateOf(doc, () => addSticky(doc, 'item:a', 'x'.repeat(30_000))),
      ),
    );
    socket.send(
      syncMessage(
        2,
        updateOf(doc, () => addSticky(doc, 'item:b', 'stands on it')),
      ),
    );
    socket.send(encodeBarrier(1));
    await socket.receive('status 3', isAnswer(1, DURABLE.rejected));
    expect(await socket.closed).toBe(4400);
    expect((await server.log.load(id))?.room.nextSeq).toBe(2);
  });
});

describe('a viewer who writes', () => {
  test('is not seen and not in the log, however it is spelled: 1,000 attempts', async () => {
    const server = await startServer();
    const id = await createBoard(server);
    const created = await fetch(`${server.url}/api/boards/${id}/links`, {
      method: 'POST',
      body: JSON.stringify({ role: 'viewer' }),
    });
    const { token } = (await created.json()) as { token: string };
    const owner = stockClient(server, id);
    await owner.synced();
    const doc = new Y.Doc();
    const update = updateOf(doc, () => addSticky(doc, 'item:forbidden', 'forbidden'));
    const spellings = [1, 2].flatMap((type) => {
      const plain = syncMessage(type as 1 | 2, update);
      const long = (values: readonly Uint8Array[]): Uint8Array =>
        Uint8Array.from(values.flatMap((value) => [...value]));
      const size = new Uint8Array(
        encoding.encode((encoder) => encoding.writeVarUint(encoder, update.length)),
      );
      return [
        plain,
        long([longVarUint(0, 2), longVarUint(type, 3), size, update]),
        long([longVarUint(0, 1), longVarUint(type, 1), longVarUint(update.length, 2), update]),
        long([Uint8Array.of(0), longVarUint(type, 5), longVarUint(update.length, 1), update]),
      ];
    });
    let attempts = 0;
    const codes = new Set<number>();
    while (attempts < 1_000) {
      const viewer = await rawSocket(server, id, { query: `?token=${token}${attempts % 2 ? '&cap=1' : ''}` });
      viewer.send(syncMessage(0, Y.encodeStateVector(new Y.Doc())));
      for (let index = 0; index < 8; index++, attempts++)
        viewer.send(spellings[(attempts + index) % 8] ?? update);
      codes.add(await viewer.closed);
    }
    expect([...codes]).toEqual([4403]);
    expect(stickies(owner.doc)).toEqual({});
    expect((await server.log.load(id))?.room.nextSeq).toBe(2);
  });

  test('sees what editors do, may say that it has nothing, and learns that it is read-only', async () => {
    const server = await startServer();
    const id = await createBoard(server);
    const created = await fetch(`${server.url}/api/boards/${id}/links`, {
      method: 'POST',
      body: JSON.stringify({ role: 'commenter' }),
    });
    const { token } = (await created.json()) as { token: string };
    const viewer = await rawSocket(server, id, { query: `?token=${token}&cap=1` });
    for (let index = 0; index < 10; index++) sayHello(viewer);
    const owner = stockClient(server, id);
    await owner.synced();
    addSticky(owner.doc, 'item:a', 'hello');
    await until('it sees the edit', () => stickies(heard(viewer))['item:a'] === 'hello');
    viewer.send(encodeBarrier(7));
    await viewer.receive('status 1', isAnswer(7, DURABLE.readOnly));
  });
});

describe('a room', () => {
  test('that nobody knows is refused with 4404 and not made', async () => {
    const server = await startServer();
    const socket = await rawSocket(server, 'nowhere');
    expect(await socket.closed).toBe(4404);
    const { boards } = (await (await fetch(`${server.url}/api/boards`)).json()) as { boards: unknown[] };
    expect(boards).toHaveLength(1);
  });

  test('does not merge with a copy of another life of it', async () => {
    const server = await startServer();
    const id = await createBoard(server);
    const { generation } = (await (await fetch(`${server.url}/api/boards/${id}`)).json()) as {
      generation: string;
    };
    const old = await rawSocket(server, id, { query: '?gen=another' });
    expect(await old.closed).toBe(4409);
    const current = await rawSocket(server, id, { query: `?gen=${generation}` });
    sayHello(current);
    await current.receive('the content', (frame) => frame[0] === 0 && frame[1] === 1);
  });

  test('opens read-only when an update is missing, and shows what is there', async () => {
    const server = await startServer();
    const id = await createBoard(server);
    const owner = stockClient(server, id);
    await owner.synced();
    for (const name of ['a', 'b', 'c']) addSticky(owner.doc, `item:${name}`, name);
    await until('they are in the log', async () => (await server.log.load(id))?.room.nextSeq === 5);
    await server.close();
    const { DatabaseSync } = await import('node:sqlite');
    const db = new DatabaseSync(`${server.dataDir}/wayline.db`);
    db.prepare('DELETE FROM room_log WHERE room_id = ? AND seq = 3').run(id);
    db.close();
    const again = await startServer({ dataDir: server.dataDir });
    const reader = stockClient(again, id);
    await reader.synced();
    expect(stickies(reader.doc)).toMatchObject({ 'item:a': 'a' });
    addSticky(reader.doc, 'item:new', 'new');
    const socket = await rawSocket(again, id, { query: '?cap=1' });
    socket.send(encodeBarrier(1));
    await socket.receive('read-only', isAnswer(1, DURABLE.readOnly));
    expect((await again.log.load(id))?.room.nextSeq).toBe(5);
  });

  test('that goes to the trash and comes back at once is one room, with everything that was written', async () => {
    const server = await startServer();
    const id = await createBoard(server);
    const written: string[] = [];
    for (let round = 0; round < 5; round++) {
      const ann = stockClient(server, id);
      await ann.synced();
      addSticky(ann.doc, `item:${round}`, 'kept');
      written.push(`item:${round}`);
      const ben = stockClient(server, id);
      await until('it was seen', () => `item:${round}` in stickies(ben.doc));
      expect((await fetch(`${server.url}/api/boards/${id}`, { method: 'DELETE' })).status).toBe(200);
      expect((await fetch(`${server.url}/api/boards/${id}/restore`, { method: 'POST' })).status).toBe(200);
      for (const { provider } of [ann, ben]) provider.destroy();
    }
    const reader = stockClient(server, id);
    await reader.synced();
    expect(Object.keys(stickies(reader.doc)).sort()).toEqual(written);
  });
});
