import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { describe, expect, test } from 'vitest';
import { type RawSocket, rawSocket, syncMessage } from '../testing/rawSocket.ts';
import { stockClient } from '../testing/stockClient.ts';
import { createBoard, startServer } from '../testing/testServer.ts';
import { until } from '../testing/until.ts';

interface Entry {
  readonly clientId: number;
  readonly clock: number;
  readonly state: Record<string, unknown> | null;
}

function awarenessMessage(
  ...entries: readonly { clientId: number; clock: number; json: string }[]
): Uint8Array {
  return encoding.encode((frame) => {
    encoding.writeVarUint(frame, 1);
    encoding.writeVarUint8Array(
      frame,
      encoding.encode((inner) => {
        encoding.writeVarUint(inner, entries.length);
        for (const { clientId, clock, json } of entries) {
          encoding.writeVarUint(inner, clientId);
          encoding.writeVarUint(inner, clock);
          encoding.writeVarString(inner, json);
        }
      }),
    );
  });
}

const say = (clientId: number, clock: number, state: unknown): Uint8Array =>
  awarenessMessage({ clientId, clock, json: JSON.stringify(state) });

/** Everything that a socket was told about people, oldest first. */
function told({ frames }: RawSocket): Entry[] {
  return frames.flatMap((frame) => {
    if (frame[0] !== 1) return [];
    const decoder = decoding.createDecoder(frame);
    decoding.readVarUint(decoder);
    const inner = decoding.createDecoder(decoding.readVarUint8Array(decoder));
    return Array.from({ length: decoding.readVarUint(inner) }, () => ({
      clientId: decoding.readVarUint(inner),
      clock: decoding.readVarUint(inner),
      state: JSON.parse(decoding.readVarString(inner)) as Entry['state'],
    }));
  });
}

const lastOf = (socket: RawSocket, clientId: number): Entry | undefined =>
  told(socket).findLast((entry) => entry.clientId === clientId);

describe('what people see of each other', () => {
  test('stock clients see each other’s cursor, under the name that the server knows', async () => {
    const server = await startServer();
    const id = await createBoard(server);
    const ann = stockClient(server, id, { params: { name: 'Ann' } });
    const ben = stockClient(server, id, { params: { name: 'Ben' } });
    await Promise.all([ann.synced(), ben.synced()]);
    const { awareness } = ann.provider;
    awareness.setLocalState({
      user: { name: 'Somebody else', id: 'x', role: 'owner' },
      cursor: { x: 3, y: 4 },
    });
    const seen = (): unknown => ben.provider.awareness.getStates().get(ann.doc.clientID);
    await until('Ben sees the cursor', () => (seen() as { cursor?: unknown })?.cursor !== undefined);
    expect(seen()).toEqual({
      user: { id: 'owner', name: 'Ann', colour: expect.stringMatching(/^ink-[a-e]$/), role: 'owner' },
      cursor: { x: 3, y: 4 },
    });
    ann.provider.destroy();
    await until('Ann is gone', () => seen() === undefined);
  });

  test('a newcomer is told at once who is there', async () => {
    const server = await startServer();
    const id = await createBoard(server);
    const ann = await rawSocket(server, id);
    ann.send(say(1, 1, { cursor: { x: 1, y: 1 } }));
    const witness = await rawSocket(server, id);
    await until('the witness sees it', () => lastOf(witness, 1)?.state !== undefined);
    const late = await rawSocket(server, id);
    await until('so does the newcomer', () => lastOf(late, 1)?.state !== undefined);
  });

  test('only the fields that are known and fit are passed on', async () => {
    const server = await startServer();
    const id = await createBoard(server);
    const [ann, ben] = [await rawSocket(server, id), await rawSocket(server, id)];
    ann.send(say(1, 1, { cursor: { x: 'far', y: 1 }, selection: ['card:1'], script: '<b>', drag: null }));
    await until('Ben sees it', () => lastOf(ben, 1) !== undefined);
    expect(Object.keys(lastOf(ben, 1)?.state ?? {}).sort()).toEqual(['drag', 'selection', 'user']);
  });

  test('a connection speaks for one client id, and not for that of somebody who is there', async () => {
    const server = await startServer({
      publicUrl: 'https://maps.example.org',
      ownerSecret: 'a secret for this test',
    });
    const owner = { authorization: 'Bearer a secret for this test' };
    const { id } = (await (
      await fetch(`${server.url}/api/boards`, { method: 'POST', headers: owner, body: '{}' })
    ).json()) as { id: string };
    const guest = async (): Promise<RawSocket> => {
      const link = await fetch(`${server.url}/api/boards/${id}/links`, {
        method: 'POST',
        headers: owner,
        body: '{"role":"viewer"}',
      });
      const { token } = (await link.json()) as { token: string };
      return rawSocket(server, id, { query: `?token=${token}` });
    };
    const [ann, eve, witness] = [await guest(), await guest(), await guest()];
    ann.send(say(1, 1, { cursor: { x: 1, y: 1 } }));
    await until('Ann is seen', () => lastOf(witness, 1) !== undefined);
    eve.send(say(1, 99, { cursor: { x: 666, y: 666 } }));
    eve.send(say(2, 1, { cursor: { x: 2, y: 2 } }));
    eve.send(
      awarenessMessage(
        { clientId: 2, clock: 2, json: '{"hand":true}' },
        { clientId: 1, clock: 100, json: 'null' },
      ),
    );
    await until('Eve is seen as herself', () => lastOf(witness, 2)?.state?.hand === true);
    expect(told(witness).filter(({ clientId }) => clientId === 1)).toHaveLength(1);
  });

  test('nobody is told about themselves: a page knows better what it does', async () => {
    const server = await startServer();
    const id = await createBoard(server);
    const [ann, ben] = [await rawSocket(server, id), await rawSocket(server, id)];
    for (let clock = 1; clock <= 5; clock++) {
      ann.send(say(1, clock, { cursor: { x: clock, y: 0 } }));
      ben.send(say(2, clock, { cursor: { x: clock, y: 0 } }));
    }
    const x = (socket: RawSocket, clientId: number): unknown =>
      (lastOf(socket, clientId)?.state?.cursor as { x?: number })?.x;
    await until('each sees the other’s last', () => x(ann, 2) === 5 && x(ben, 1) === 5);
    expect([lastOf(ann, 1), lastOf(ben, 2)]).toEqual([undefined, undefined]);
  });

  test('a state of more than two kilobytes is not passed on, and closes nothing', async () => {
    const server = await startServer();
    const id = await createBoard(server);
    const [ann, ben] = [await rawSocket(server, id), await rawSocket(server, id)];
    const ids = Array.from({ length: 150 }, (_, index) => `card:${'x'.repeat(20)}${index}`);
    ann.send(say(1, 1, { selection: ids }));
    ann.send(syncMessage(0, Uint8Array.of(0)));
    await ann.receive('an answer to what came after', (frame) => frame[0] === 0 && frame[1] === 1);
    ben.send(Uint8Array.of(3));
    ben.send(syncMessage(0, Uint8Array.of(0)));
    await ben.receive('an answer to what came after', (frame) => frame[0] === 0 && frame[1] === 1);
    expect(told(ben)).toEqual([]);
    ann.send(say(1, 2, { cursor: { x: 1, y: 1 } }));
    await until('the small one comes', () => lastOf(ben, 1) !== undefined);
  });

  test('someone who comes back with the same id, and a lower clock, is seen again', async () => {
    const server = await startServer();
    const id = await createBoard(server);
    const witness = await rawSocket(server, id);
    const ann = await rawSocket(server, id);
    ann.send(say(1, 50, { hand: true }));
    await until('Ann is there', () => lastOf(witness, 1)?.state?.hand === true);
    const before = lastOf(witness, 1)?.clock ?? 0;
    ann.ws.terminate();
    await until('Ann is gone', () => lastOf(witness, 1)?.state === null);
    const again = await rawSocket(server, id);
    again.send(say(1, 1, { hand: true }));
    await until('Ann is back', () => lastOf(witness, 1)?.state?.hand === true);
    expect(lastOf(witness, 1)?.clock).toBeGreaterThan(before);
  });
});
