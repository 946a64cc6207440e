import { performance } from 'node:perf_hooks';
import * as decoding from 'lib0/decoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { writeScript } from './editScript.ts';

export interface Load {
  readonly url: string;
  readonly writers: number;
  readonly editsPerSecond: number;
  readonly seconds: number;
}

export interface Seen {
  /** Send → decoded by another client, ms, one per edit and reader. */
  readonly latencies: readonly number[];
  readonly expected: number;
}

/**
 * Thirty people in one room: each sends its prepared frames at an even pace, and every arrival at every other client
 * is timed. An edit is known by its (client, clock), so a server may merge updates without being misread.
 */
export async function fanOut({ url, writers, editsPerSecond, seconds }: Load): Promise<Seen> {
  const scripts = Array.from({ length: writers }, (_, index) => writeScript(index, editsPerSecond * seconds));
  const sentAt = new Map<number, { clock: number; at: number }[]>();
  const latencies: number[] = [];
  const sockets = await Promise.all(scripts.map(() => open(url)));
  for (const [index, socket] of sockets.entries()) {
    const own = scripts[index]?.clientId;
    socket.on('message', (data: Buffer) => {
      const now = performance.now();
      for (const { client, from, to } of spansOf(data)) {
        if (client === own) continue;
        for (const sent of sentAt.get(client) ?? []) {
          if (sent.clock >= from && sent.clock < to) latencies.push(now - sent.at);
        }
      }
    });
  }
  const gap = 1000 / editsPerSecond;
  await Promise.all(
    scripts.map(async (script, index) => {
      const socket = sockets[index];
      const sent: { clock: number; at: number }[] = [];
      sentAt.set(script.clientId, sent);
      const begin = performance.now() + (gap * index) / writers;
      for (const [count, frame] of script.frames.entries()) {
        await until(begin + count * gap);
        const clock = spansOf(frame)[0]?.from ?? 0;
        sent.push({ clock, at: performance.now() });
        socket?.send(frame);
      }
    }),
  );
  const expected = scripts.reduce((sum, script) => sum + script.frames.length, 0) * (writers - 1);
  for (let waited = 0; waited < 50 && latencies.length < expected; waited++) await pause(100);
  for (const socket of sockets) socket.terminate();
  return { latencies, expected };
}

function open(url: string): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    socket.once('open', () => resolve(socket));
    socket.once('error', reject);
  });
}

/** Which clocks of which clients an incoming sync update carries; nothing for every other message. */
function spansOf(data: Uint8Array): { client: number; from: number; to: number }[] {
  const decoder = decoding.createDecoder(data);
  if (decoding.readVarUint(decoder) !== 0 || decoding.readVarUint(decoder) !== 2) return [];
  const { from, to } = Y.parseUpdateMeta(decoding.readVarUint8Array(decoder));
  return [...from].map(([client, clock]) => ({ client, from: clock, to: to.get(client) ?? clock }));
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function until(at: number): Promise<void> {
  const left = at - performance.now();
  if (left > 0) await pause(left);
}
