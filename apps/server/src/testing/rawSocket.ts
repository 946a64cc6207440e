import * as encoding from 'lib0/encoding';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { WaylineServer } from '../createServer.ts';
import { until } from './until.ts';

/** A socket that says whatever a test wants it to say. */
export interface RawSocket {
  readonly ws: WebSocket;
  /** Every binary message received, in order. */
  readonly frames: readonly Uint8Array[];
  /** Resolves to the code the socket was closed with. */
  readonly closed: Promise<number>;
  send(frame: Uint8Array): void;
  /** Waits for a message that fits and returns the first one. */
  receive(what: string, fits: (frame: Uint8Array) => boolean): Promise<Uint8Array>;
}

export interface RawSocketOptions {
  readonly query?: string;
  readonly headers?: Record<string, string>;
}

/** Opens a socket to a board; rejects with the HTTP status when the upgrade is refused. */
export async function rawSocket(
  server: Pick<WaylineServer, 'url'>,
  boardId: string,
  { query = '', headers = {} }: RawSocketOptions = {},
): Promise<RawSocket> {
  const ws = new WebSocket(`${server.url.replace('http', 'ws')}/sync/${boardId}${query}`, { headers });
  onTestFinished(() => ws.terminate());
  const frames: Uint8Array[] = [];
  ws.on('message', (data: Buffer) => frames.push(data));
  ws.on('error', () => undefined);
  const closed = new Promise<number>((resolve) => ws.once('close', resolve));
  await new Promise<void>((resolve, reject) => {
    ws.once('open', resolve);
    ws.once('unexpected-response', (_request, { statusCode }) =>
      reject(new Error(`refused with ${statusCode}`)),
    );
  });
  return {
    ws,
    frames,
    closed,
    send: (frame) => ws.send(frame),
    async receive(what, fits) {
      await until(what, () => frames.some(fits));
      const frame = frames.find(fits);
      if (!frame) throw new Error(`gone again: ${what}`);
      return frame;
    },
  };
}

/** A sync message: 0 asks by state vector, 1 answers with an update, 2 is a live update. */
export function syncMessage(type: 0 | 1 | 2, payload: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarUint(encoder, type);
  encoding.writeVarUint8Array(encoder, payload);
  return encoding.toUint8Array(encoder);
}

/** Writes a number with needless bytes, as a lenient reader still accepts it. */
export function longVarUint(value: number, extra: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push((rest & 0x7f) | 0x80);
    rest = Math.floor(rest / 128);
  } while (rest > 0);
  for (let index = 1; index < extra; index++) bytes.push(0x80);
  bytes.push(0);
  return Uint8Array.from(bytes);
}
