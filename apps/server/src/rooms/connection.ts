import type { Duplex } from 'node:stream';
import {
  type AwarenessUser,
  CLOSE,
  type CloseCode,
  canEdit,
  DURABLE,
  encodeDurable,
  encodeResult,
} from '@wayline/document';
import { type RawData, WebSocket } from 'ws';
import { createCommandDesk } from '../commands/commandDesk.ts';
import { type Frame, readFrame } from '../gate/readFrame.ts';
import type { Workshop } from '../workshop/workshop.ts';
import type { Room } from './room.ts';
import type { RoomPeer } from './roomPeer.ts';
import { createSocketWriter } from './socketWriter.ts';
import { keepAliveFrame } from './syncFrames.ts';
import { createTokenBucket } from './tokenBucket.ts';
import { wireFrame } from './wireFrame.ts';

const MESSAGES_PER_SECOND = 100;
const MESSAGE_BURST = 400;
const BYTES_PER_SECOND = 200_000;
const BYTE_BURST = 4_000_000;
/** Asking for a state costs us what it weighs, though less than sending one. */
const ANSWER_SHARE = 1 / 8;
/** A stock client gives up on a connection silent for 30 s. */
const KEEP_ALIVE_MS = 20_000;
const HEARTBEAT_MS = 5_000;
/** How long a sender waits while a disk that refuses has more than enough to take. */
const CHOKED_MS = 1_000;
const MAX_FORBIDDEN_WRITES = 3;
/** An update without structs and deletions is two bytes; a page that has nothing to say still answers with one. */
const EMPTY_UPDATE_BYTES = 2;
const REJECT_GRACE_MS = 2_000;

/** Who is at the other end, as the server found out before it let the socket in. */
export interface ConnectionOptions {
  readonly ws: WebSocket;
  /** The stream under the WebSocket: frames made once are written to it directly. */
  readonly socket: Duplex;
  readonly room: Room;
  readonly participant: string;
  readonly user: AwarenessUser;
  readonly hasBarrier: boolean;
  readonly workshop: Workshop;
  readonly now: () => number;
  readonly warn: (message: string, details?: unknown) => void;
}

/** Joins a socket to a room until it closes. */
export function connect(options: ConnectionOptions): RoomPeer {
  const { ws, socket, room, participant, user, hasBarrier, workshop, now, warn } = options;
  const writer = createSocketWriter(ws, socket, now);
  const messages = createTokenBucket(MESSAGES_PER_SECOND, MESSAGE_BURST, now);
  const bytes = createTokenBucket(BYTES_PER_SECOND, BYTE_BURST, now);
  const canWrite = room.kind === 'board' && canEdit(user.role);
  let forbiddenWrites = 0;
  let rejected: { readonly code: CloseCode; readonly reason: string } | null = null;
  let resume: NodeJS.Timeout | undefined;
  let isAlive = true;

  const peer: RoomPeer = {
    participant,
    user,
    canWrite,
    hasBarrier,
    send: writer.send,
    sendVolatile: writer.sendVolatile,
    reject(code, reason) {
      if (!hasBarrier) {
        peer.close(code, reason);
        return;
      }
      // A page of ours is told at its next barrier, so that it can keep what was refused before it is sent away.
      rejected = { code, reason };
      setTimeout(() => peer.close(code, reason), REJECT_GRACE_MS).unref();
    },
    close(code, reason) {
      if (ws.readyState === WebSocket.OPEN) ws.close(code, reason);
    },
  };

  const desk = createCommandDesk({ room, peer, workshop, now, warn });

  function write(frame: Extract<Frame, { update: Uint8Array }>): void {
    if (canWrite) room.submit(peer, frame.update, frame.type);
    else if (frame.update.length > EMPTY_UPDATE_BYTES) {
      forbiddenWrites += 1;
      if (forbiddenWrites >= MAX_FORBIDDEN_WRITES) peer.close(CLOSE.forbidden, 'this role may not edit');
    }
  }

  function handle(frame: Frame): void {
    switch (frame.type) {
      case 'syncStep1':
        bytes.take(room.answer(peer, frame.stateVector) * ANSWER_SHARE);
        break;
      case 'syncStep2':
      case 'update':
        write(frame);
        break;
      case 'awareness':
        room.awareness.receive(peer, frame.states);
        break;
      case 'queryAwareness':
        room.awareness.tell(peer);
        break;
      case 'barrier':
        room.barrier(peer, frame.k);
        break;
      case 'command':
        void desk.run(frame.request).then((result) => peer.send(wireFrame(encodeResult(result))));
        break;
      case 'bad':
        peer.close(CLOSE.badFrame, frame.reason);
        break;
    }
  }

  /** Everything after a refused edit stands on it, so nothing more is heard but the question what became of it. */
  function handleRejected(frame: Frame, { code, reason }: { code: CloseCode; reason: string }): void {
    if (frame.type !== 'barrier') return;
    peer.send(wireFrame(encodeDurable({ k: frame.k, status: DURABLE.rejected })));
    peer.close(code, reason);
  }

  function receive(data: Uint8Array): void {
    if (ws.readyState !== WebSocket.OPEN || !room.peers.has(peer)) return;
    const frame = readFrame(data, hasBarrier);
    try {
      if (rejected) handleRejected(frame, rejected);
      else handle(frame);
    } catch (error) {
      // A state vector or an awareness state that falls apart only when it is read; else a mistake of ours.
      warn('a message could not be handled', { room: room.id, type: frame.type, err: error });
      peer.close(CLOSE.badFrame, 'a message that cannot be read');
    }
  }

  /** Never drops a message: whoever sends too fast is simply not read for a while. */
  function slowDown(size: number): void {
    messages.take(1);
    bytes.take(size);
    const wait = Math.max(messages.wait(), bytes.wait(), room.isChoked ? CHOKED_MS : 0);
    if (wait === 0 || resume) return;
    ws.pause();
    resume = setTimeout(() => {
      resume = undefined;
      ws.resume();
    }, wait);
  }

  const heartbeat = setInterval(() => {
    if (writer.silentFor(now()) < KEEP_ALIVE_MS) return;
    if (!isAlive) {
      ws.terminate();
      return;
    }
    isAlive = false;
    ws.ping();
    writer.send(keepAliveFrame());
  }, HEARTBEAT_MS);
  heartbeat.unref();

  ws.on('message', (data: RawData, isBinary: boolean) => {
    isAlive = true;
    const message = toBytes(data);
    slowDown(message.length);
    if (isBinary) room.enter(() => receive(message));
    else peer.close(CLOSE.badFrame, 'a text message');
  });
  ws.on('pong', () => {
    isAlive = true;
  });
  ws.on('close', () => {
    clearInterval(heartbeat);
    clearTimeout(resume);
    writer.stop();
    room.leave(peer);
  });
  room.join(peer);
  return peer;
}

function toBytes(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}
