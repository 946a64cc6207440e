import type { AddressInfo } from 'node:net';
import * as encoding from 'lib0/encoding';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { updateFrame } from './syncFrames.ts';
import { wireFrame } from './wireFrame.ts';

/** What a client receives when these bytes are written under a server's WebSocket. */
async function received(bytes: Buffer): Promise<Buffer> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  onTestFinished(() => server.close());
  await new Promise((listening) => server.once('listening', listening));
  server.on('connection', (_ws, { socket }) => socket.write(bytes));
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  onTestFinished(() => client.terminate());
  return new Promise((resolve, reject) => {
    client.on('message', (data: Buffer) => resolve(data));
    client.on('error', reject);
  });
}

test.each([0, 1, 125, 126, 127, 65_535, 65_536, 100_000])(
  'a payload of %i bytes arrives as it was',
  async (length) => {
    const payload = Uint8Array.from({ length }, (_, index) => index % 251);
    expect(Buffer.from(payload).equals(await received(wireFrame(payload)))).toBe(true);
  },
);

test.each([0, 127, 128, 300, 20_000, 3_000_000])(
  'an update of %i bytes is written as the protocol says',
  async (length) => {
    const update = new Uint8Array(length).fill(7);
    const expected = encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, 0);
      encoding.writeVarUint(encoder, 2);
      encoding.writeVarUint8Array(encoder, update);
    });
    expect(Buffer.from(expected).equals(await received(updateFrame(update)))).toBe(true);
  },
);
