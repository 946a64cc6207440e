import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type AwarenessUser, CLOSE, type CloseCode } from '@wayline/document';
import { type WebSocket, WebSocketServer } from 'ws';
import { readSessionCookie } from '../access/cookie.ts';
import { OWNER_PARTICIPANT } from '../access/identify.ts';
import { type Principal, roleOn } from '../access/principal.ts';
import { siteOf } from '../access/siteCheck.ts';
import { inkOf } from '../boards/inks.ts';
import { LIMITS } from '../gate/limits.ts';
import { connect } from '../rooms/connection.ts';
import type { RoomPeer } from '../rooms/roomPeer.ts';
import type { ServerContext } from '../serverContext.ts';
import { readSyncAddress, type SyncAddress } from './syncAddress.ts';

/** A page opens two: the board's and its session's. */
const MAX_SOCKETS = 4_000;
const MAX_SOCKETS_PER_ADDRESS = 600;
const MAX_FRAGMENTS = 1_024;
const RECHECK_MS = 30_000;
const SERVICE_RESTART = 1012;
const TRY_AGAIN_LATER = 1013;

export interface SyncOptions {
  readonly server: Server;
  readonly context: () => ServerContext;
  readonly publicUrl: string | undefined;
  readonly addressOf: (request: IncomingMessage) => string;
}

/** The sockets of all rooms. */
export interface SyncSockets {
  readonly count: number;
  /** Asks again whether those in a board (or in any) still may be there. */
  recheck(boardId?: string): Promise<void>;
  /** Lets nobody in any more. */
  stop(): void;
  /** Waits for the sockets to close, and ends those that do not. */
  drain(milliseconds: number): Promise<void>;
}

interface Live {
  readonly boardId: string;
  readonly request: IncomingMessage;
  readonly token: string | undefined;
  readonly peer: RoomPeer;
}

/** Serves `/sync/<board>` and `/sync/<board>/session`. Refusals are closings with a code, since a page learns nothing of a refused upgrade. */
export function createSyncSockets({ server, context, publicUrl, addressOf }: SyncOptions): SyncSockets {
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: LIMITS.framePayloadBytes,
    maxFragments: MAX_FRAGMENTS,
    perMessageDeflate: false,
  });
  const open = new Set<WebSocket>();
  const live = new Set<Live>();
  const perAddress = new Map<string, number>();
  /** How often it was asked who may stay. */
  let rechecks = 0;
  let isStopped = false;

  function count(address: string, by: 1 | -1): number {
    const next = (perAddress.get(address) ?? 0) + by;
    if (next > 0) perAddress.set(address, next);
    else perAddress.delete(address);
    return next;
  }

  function onUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    const address = readSyncAddress(request.url ?? '');
    const refusal = refusalOf(request, address);
    if (refusal || !address) {
      socket.end(`HTTP/1.1 ${refusal ?? '404 Not Found'}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (ws) => receive(ws, socket, request, address));
  }

  /** What is refused before the upgrade: a page of another site learns nothing, not even a close code. */
  function refusalOf({ headers }: IncomingMessage, address: SyncAddress | null): string | null {
    if (!address) return '404 Not Found';
    if (isStopped) return '503 Service Unavailable';
    const site = siteOf(headers, { publicUrl, isLocal: context().isLocal });
    // Browsers always name their origin when they open a socket.
    const isNameless = headers.origin === undefined && readSessionCookie(headers.cookie) !== null;
    return site === 'foreign' || isNameless ? '403 Forbidden' : null;
  }

  function receive(ws: WebSocket, socket: Duplex, request: IncomingMessage, address: SyncAddress): void {
    const from = addressOf(request);
    open.add(ws);
    const mine = count(from, 1);
    ws.on('error', () => ws.terminate());
    ws.on('close', () => {
      open.delete(ws);
      count(from, -1);
    });
    if (open.size > MAX_SOCKETS || (!context().isLocal && mine > MAX_SOCKETS_PER_ADDRESS)) {
      ws.close(TRY_AGAIN_LATER, 'too many connections');
      return;
    }
    // What comes before it is known whether to listen waits in the socket.
    ws.pause();
    admit(ws, socket, request, address)
      .then(
        (refusal) => refusal && ws.close(refusal.code, refusal.reason),
        (error: unknown) => {
          context().logger.error({ err: error, board: address.boardId }, 'a board could not be opened');
          ws.close(CLOSE.storageNotReady, 'the board cannot be read at present');
        },
      )
      .finally(() => ws.resume());
  }

  /** Lets a socket into its room, or says why not. */
  async function admit(
    ws: WebSocket,
    socket: Duplex,
    request: IncomingMessage,
    address: SyncAddress,
  ): Promise<{ readonly code: CloseCode; readonly reason: string } | null> {
    const { identify, rooms, workshop, now, warn } = context();
    const { boardId, isSession, token, generation, hasBarrier } = address;
    const asked = rechecks;
    const principal = await identify({
      headers: request.headers,
      token,
      isUnsafe: true,
      address: addressOf(request),
    });
    if (!principal) return { code: CLOSE.signIn, reason: 'sign in first' };
    const role = roleOn(principal, boardId);
    const session = role && isSession ? await workshop.session(boardId) : null;
    // The board is asked last: one that has just gone to the trash keeps nobody in its session.
    const board = role && (await rooms.open(boardId));
    const room = isSession ? session : board;
    if (!role || !board || !room) return { code: CLOSE.noSuchBoard, reason: 'no such board' };
    if (generation !== null && generation !== board.generation) {
      return { code: CLOSE.otherGeneration, reason: 'the board was rebuilt' };
    }
    if (ws.readyState !== ws.OPEN) return null;
    const user: AwarenessUser = {
      id: principal.participant,
      name: principal.name || address.name || (principal.isOwner ? 'Owner' : 'Guest'),
      colour: inkOf(principal.colour ?? room.peers.size),
      role,
    };
    const participant = writerOf(principal);
    const peer = connect({ ws, socket, room, participant, user, hasBarrier, workshop, now, warn });
    const entry: Live = { boardId, request, token, peer };
    live.add(entry);
    ws.on('close', () => live.delete(entry));
    // Whoever was let in while the others were asked was not among them.
    if (asked !== rechecks) void check(entry);
    if (hasBarrier && !isSession) workshop.greet(boardId, peer);
    return null;
  }

  async function check({ boardId, request, token, peer }: Live): Promise<void> {
    const { identify, logger } = context();
    try {
      const principal = await identify({
        headers: request.headers,
        token,
        isUnsafe: true,
        address: addressOf(request),
      });
      const role = principal && roleOn(principal, boardId);
      if (!role) peer.close(CLOSE.forbidden, 'no longer allowed');
      // Coming back is the simplest way to take on another role.
      else if (role !== peer.user.role) peer.close(SERVICE_RESTART, 'your role has changed');
    } catch (error) {
      logger.warn({ err: error }, 'could not ask again who may stay');
    }
  }

  async function recheck(boardId?: string): Promise<void> {
    rechecks += 1;
    for (const entry of [...live]) if (boardId === undefined || entry.boardId === boardId) await check(entry);
  }

  const timer = setInterval(() => void recheck(), RECHECK_MS);
  timer.unref();
  server.on('upgrade', onUpgrade);

  return {
    get count() {
      return open.size;
    },
    recheck,
    stop() {
      isStopped = true;
      clearInterval(timer);
    },
    async drain(milliseconds) {
      const until = Date.now() + milliseconds;
      while (open.size > 0 && Date.now() < until) await new Promise((done) => setTimeout(done, 20));
      for (const ws of open) ws.terminate();
    },
  };
}

/** The owner is one writer, whichever browser they use and whether or not it is remembered. */
function writerOf({ isOwner, participant }: Principal): string {
  return isOwner ? OWNER_PARTICIPANT : participant;
}
