import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connect as dial, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import * as Y from 'yjs';
import { addSticky, stickies, updateOf } from '../testing/edits.ts';
import { type RawSocket, rawSocket, syncMessage } from '../testing/rawSocket.ts';
import { type ServerProcess, startProcess } from '../testing/serverProcess.ts';
import { type StockClient, stockClient } from '../testing/stockClient.ts';
import { createBoard, startServer, temporaryFolder } from '../testing/testServer.ts';
import { until } from '../testing/until.ts';

type WithUrl = Pick<ServerProcess, 'url'>;

/** A client that opens a WebSocket and then does not read a byte. */
async function stalledReader(server: WithUrl, boardId: string): Promise<Socket> {
  const { port } = new URL(server.url);
  const socket = dial(Number(port), '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  const key = createHash('sha1').update(boardId).digest('base64').slice(0, 22);
  socket.write(
    `GET /sync/${boardId} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}==\r\n\r\n`,
  );
  await new Promise((opened) => socket.once('readable', opened));
  return socket;
}

/** Resident memory of a server's process, in bytes. */
function memoryOf({ child }: ServerProcess): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024;
}

/** How many sockets the server holds open. */
async function sockets(server: WithUrl): Promise<number> {
  return ((await (await fetch(`${server.url}/readyz`)).json()) as { sockets: number }).sockets;
}

function hello(socket: RawSocket): void {
  socket.send(syncMessage(0, Y.encodeStateVector(new Y.Doc())));
  socket.send(syncMessage(1, Uint8Array.of(0, 0)));
}

test('readers that do not read are cut, cost little memory, and hold nobody up', {
  timeout: 180_000,
}, async () => {
  // A process of its own: the memory of eight clients and five writers is not the server's.
  const server = await startProcess({ DATA_DIR: temporaryFolder() });
  const id = await createBoard(server);
  const readers = await Promise.all(Array.from({ length: 8 }, () => stalledReader(server, id)));
  // On a busy machine these are slow readers as well; as a page does, they come back then and ask for the rest.
  const witness = stockClient(server, id);
  // Five writers, since each may send only 4 MB at once: 18 MB in all, more than is held for a reader.
  const writers = Array.from({ length: 5 }, () => stockClient(server, id));
  await Promise.all([witness, ...writers].map((client) => client.synced()));
  const before = memoryOf(server);
  const text = 'x'.repeat(15_000);
  for (const [name, { doc }] of writers.entries())
    for (let index = 0; index < 240; index++)
      addSticky(doc, `item:${name}x${index % 20}`, `${index} ${text}`);
  const hasRead = ({ doc: { clientID, store } }: StockClient): boolean =>
    Y.getState(witness.doc.store, clientID) === Y.getState(store, clientID);
  await until('the witness has read everything', () => writers.every(hasRead), 60_000);
  // A reader is given 20 seconds of silence first.
  await until('the others are cut', async () => (await sockets(server)) === 6, 60_000);
  expect(memoryOf(server) - before).toBeLessThan(200e6);
  for (const socket of readers) socket.destroy();
});

test('a slow reader that catches up has missed nothing', async () => {
  const server = await startServer();
  const id = await createBoard(server);
  const [writer, slow] = [await rawSocket(server, id), await rawSocket(server, id)];
  for (const socket of [writer, slow]) hello(socket);
  await until('it is in', () => slow.frames.length > 1);
  slow.ws.pause();
  const doc = new Y.Doc();
  const text = 'x'.repeat(15_000);
  for (let index = 0; index < 240; index++) {
    writer.send(
      syncMessage(
        2,
        updateOf(doc, () => addSticky(doc, `item:${index}`, `${index} ${text}`)),
      ),
    );
  }
  await until('all is in the log', async () => (await server.log.load(id))?.room.nextSeq === 242);
  slow.ws.resume();
  const copy = new Y.Doc();
  let read = 0;
  await until('it has everything', () => {
    for (; read < slow.frames.length; read++) {
      const frame = slow.frames[read];
      if (frame?.[0] !== 0 || frame[1] === 0) continue;
      let start = 2;
      while ((frame[start] ?? 0) >= 128) start += 1;
      Y.applyUpdate(copy, frame.subarray(start + 1));
    }
    return Object.keys(stickies(copy)).length === 240;
  });
});
