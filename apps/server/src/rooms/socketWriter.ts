import type { Duplex } from 'node:stream';
import { WebSocket } from 'ws';

const SKIP_AWARENESS_BYTES = 256 * 1024;
const HOLD_BYTES = 1024 * 1024;
const DRAINED_BYTES = 128 * 1024;
const MAX_HELD_BYTES = 8 * 1024 * 1024;
const MAX_STALL_MS = 20_000;
const CHECK_MS = 100;
const TRY_AGAIN_LATER = 1013;

/**
 * Writes frames to one socket without letting a slow reader fill the memory: first it misses cursors, then its
 * updates are held back (as references to blocks that all share) and sent on when it has read the rest, and in
 * the end it is cut, to come back and sync anew. No update is ever left out of the middle.
 */
export interface SocketWriter {
  send(frame: Buffer): void;
  /** For what the next message of its kind replaces. */
  sendVolatile(frame: Buffer): void;
  /** Milliseconds since something was last written. */
  silentFor(now: number): number;
  stop(): void;
}

export function createSocketWriter(ws: WebSocket, socket: Duplex, now: () => number): SocketWriter {
  let held: Buffer[] = [];
  let heldBytes = 0;
  let stalledSince = 0;
  let check: NodeJS.Timeout | undefined;
  let lastWrite = now();

  function write(frame: Buffer): void {
    socket.write(frame);
    lastWrite = now();
  }

  function cut(): void {
    stop();
    ws.close(TRY_AGAIN_LATER, 'reading too slowly');
    // Its close frame stands behind all that it does not read.
    setTimeout(() => ws.terminate(), 2_000).unref();
  }

  function drain(): void {
    check = undefined;
    if (ws.readyState !== WebSocket.OPEN) {
      stop();
      return;
    }
    if (socket.writableLength <= DRAINED_BYTES) {
      const frames = held;
      held = [];
      heldBytes = 0;
      for (const frame of frames) send(frame);
    }
    if (held.length === 0) return;
    if (heldBytes > MAX_HELD_BYTES || now() - stalledSince > MAX_STALL_MS) cut();
    else check = setTimeout(drain, CHECK_MS);
  }

  function hold(frame: Buffer): void {
    if (held.length === 0) stalledSince = now();
    held.push(frame);
    heldBytes += frame.length;
    if (heldBytes > MAX_HELD_BYTES) cut();
    else check ??= setTimeout(drain, CHECK_MS);
  }

  function send(frame: Buffer): void {
    if (ws.readyState !== WebSocket.OPEN) return;
    if (held.length > 0 || socket.writableLength > HOLD_BYTES) hold(frame);
    else write(frame);
  }

  function stop(): void {
    clearTimeout(check);
    check = undefined;
    held = [];
    heldBytes = 0;
  }

  return {
    send,
    sendVolatile(frame) {
      if (ws.readyState === WebSocket.OPEN && socket.writableLength <= SKIP_AWARENESS_BYTES) write(frame);
    },
    silentFor: (time) => time - lastWrite,
    stop,
  };
}
