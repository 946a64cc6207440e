import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CLOSE } from '@wayline/document';
import pino, { type Logger } from 'pino';
import { createAttemptLimit } from './access/attemptLimit.ts';
import { isLocalOnly } from './access/exposure.ts';
import { createIdentify } from './access/identify.ts';
import { ownerSecret } from './access/ownerSecret.ts';
import { createBoards } from './boards/boards.ts';
import { createSample } from './boards/createSample.ts';
import type { Config } from './config.ts';
import { createExchange } from './exchange/exchange.ts';
import { buildApp } from './http/buildApp.ts';
import type { Log } from './log/log.ts';
import { openSqliteLog } from './log/openSqliteLog.ts';
import { openPictures } from './pictures/openPictures.ts';
import { createCompactor } from './rooms/compactor.ts';
import { createRoomRegistry } from './rooms/roomRegistry.ts';
import type { ServerContext } from './serverContext.ts';
import { createClientAddress } from './sync/clientAddress.ts';
import { createSyncSockets } from './sync/syncSockets.ts';
import { createWorkshop } from './workshop/createWorkshop.ts';

const WEB_DIR = fileURLToPath(new URL('../../web/dist', import.meta.url));
/** How long sockets get to say goodbye; with what comes before and after, a stop stays within ten seconds. */
const DRAIN_MS = 3_000;

/** How long what was begun before the server ended may take, before others are let in. */
const RESUME_MS = 5_000;

export interface ServerOptions {
  readonly logger?: Logger;
  readonly now?: () => number;
  /** Folder of the built page. */
  readonly webDir?: string;
}

/** A whole server, not yet listening. */
export interface WaylineServer {
  /** Resolves when it can be reached. */
  listen(): Promise<void>;
  /** Takes nothing new, writes what is waiting, says goodbye and lets go of the data folder. */
  close(): Promise<void>;
  /** Address it listens on, without a trailing slash. */
  readonly url: string;
  /** The owner secret, if it was made just now and has to be shown. */
  readonly freshSecret: string | null;
  /** Whether the local user is the owner without a secret. */
  readonly isLocal: boolean;
  readonly log: Log;
}

/** Builds a server from its configuration. Rejects with a sentence when the data folder cannot serve. */
export async function createServer(config: Config, options: ServerOptions = {}): Promise<WaylineServer> {
  const { now = Date.now, webDir = WEB_DIR } = options;
  const logger = options.logger ?? pino({ level: config.logLevel });
  const isLocal = isLocalOnly(config);
  const { dataDir, durability } = config;
  const { log, access, pictures: rows, ...stores } = await openSqliteLog({ dataDir, durability });
  const secret =
    isLocal && config.ownerSecret === undefined ? null : await ownerSecret(access, config.ownerSecret);
  const warn = (message: string, details?: unknown): void => logger.warn(details ?? {}, message);
  const compactor = createCompactor(log, now);
  const registry = { log, compactor, now, warn };
  const rooms = createRoomRegistry({
    ...registry,
    kind: 'board',
    onChange: (room) => workshop.follow(room),
    frozenOn: (boardId) => workshop.freezing.frozenOn(boardId),
  });
  const sessionRooms = createRoomRegistry({ ...registry, kind: 'session', onChange: () => undefined });
  const workshop = createWorkshop({ log, stores, rooms, sessionRooms, now, warn });
  const pictures = await openPictures({ dataDir, rows, rooms, now });
  const exchange = createExchange(dataDir);
  const boards = createBoards({ log, rooms, workshop, exchange, now });
  const attempts = createAttemptLimit(now);
  const ownerSecretHash = secret?.hash ?? null;

  let context: ServerContext | undefined;
  const currentContext = (): ServerContext => {
    if (!context) throw new Error('the server is not assembled yet');
    return context;
  };
  const app = await buildApp({
    config,
    // Fastify also announces where it listens; main.ts does that in words.
    logger: logger.child({}, { level: config.logLevel === 'info' ? 'warn' : config.logLevel }),
    context: currentContext,
    webDir,
  });
  const sync = createSyncSockets({
    server: app.server,
    context: currentContext,
    publicUrl: config.publicUrl,
    addressOf: createClientAddress(config.trustProxy),
  });
  context = {
    log,
    access,
    rooms,
    workshop,
    boards,
    exchange,
    pictures,
    identify: createIdentify({
      access,
      now,
      publicUrl: config.publicUrl,
      isLocal,
      ownerSecretHash,
      attempts,
    }),
    attempts,
    recheck: sync.recheck,
    socketCount: () => sync.count,
    ownerSecretHash,
    publicUrl: ({ host }) =>
      config.publicUrl ?? (host ? `http://${host}` : addressOf(config.host, app.server.address())),
    isLocal,
    now,
    logger,
    warn,
  };
  await createSample(boards, access, now);
  // A disk that is full must not keep the server from starting.
  await Promise.race([workshop.resume(), wait(RESUME_MS, undefined, { ref: false })]);

  let closing: Promise<void> | undefined;
  async function close(): Promise<void> {
    sync.stop();
    app.server.close();
    workshop.stop();
    const farewell = [CLOSE.storageNotReady, 'the server is stopping'] as const;
    await Promise.all([rooms.close(...farewell), sessionRooms.close(...farewell)]);
    await sync.drain(DRAIN_MS);
    await app.close();
    await compactor.close();
    await Promise.all([exchange.close(), pictures.close()]);
    await log.close();
  }

  return {
    async listen() {
      await app.listen({ port: config.port, host: config.host });
    },
    close() {
      closing ??= close();
      return closing;
    },
    get url() {
      return addressOf(config.host, app.server.address());
    },
    freshSecret: secret?.fresh ?? null,
    isLocal,
    log,
  };
}

/** An address that can be opened on this machine; "any address" is named by loopback. */
function addressOf(host: string, address: AddressInfo | string | null): string {
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
