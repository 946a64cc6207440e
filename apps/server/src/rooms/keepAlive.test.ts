import { expect, test } from 'vitest';
import { rawSocket } from '../testing/rawSocket.ts';
import { createBoard, startServer } from '../testing/testServer.ts';
import { until } from '../testing/until.ts';

test('a silent connection is told something before its client gives it up, and a dead one is ended', {
  timeout: 40_000,
}, async () => {
  let skipped = 0;
  const server = await startServer({}, { now: () => Date.now() + skipped });
  const socket = await rawSocket(server, await createBoard(server));
  await until('the greeting is over', () => socket.frames.length > 0);
  skipped += 21_000;
  const isEmptyAwareness = (frame: Uint8Array): boolean => Buffer.from(frame).equals(Buffer.of(1, 1, 0));
  await socket.receive('an empty awareness', isEmptyAwareness);
  // It answers pings as long as it reads; paused, it is as good as gone.
  socket.ws.pause();
  skipped += 21_000;
  await new Promise((done) => setTimeout(done, 6_000));
  skipped += 21_000;
  await until('the server has let go', async () => {
    const { sockets } = (await (await fetch(`${server.url}/readyz`)).json()) as { sockets: number };
    return sockets === 0;
  });
  expect(server.url).toContain('http');
});
