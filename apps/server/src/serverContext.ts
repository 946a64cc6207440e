import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyBaseLogger } from 'fastify';
import type { AccessStore } from './access/accessStore.ts';
import type { AttemptLimit } from './access/attemptLimit.ts';
import type { Identify } from './access/identify.ts';
import type { Boards } from './boards/boards.ts';
import type { Exchange } from './exchange/exchange.ts';
import type { Log } from './log/log.ts';
import type { Pictures } from './pictures/pictures.ts';
import type { RoomRegistry } from './rooms/roomRegistry.ts';
import type { Workshop } from './workshop/workshop.ts';

/** What routes and sockets work with. */
export interface ServerContext {
  readonly log: Log;
  readonly access: AccessStore;
  /** The boards that are in memory. */
  readonly rooms: RoomRegistry;
  readonly workshop: Workshop;
  readonly boards: Boards;
  readonly exchange: Exchange;
  readonly pictures: Pictures;
  readonly identify: Identify;
  readonly attempts: AttemptLimit;
  /** How many sockets are open. */
  readonly socketCount: () => number;
  /** Asks again, for everybody who is in this board (or any), whether they still may. */
  readonly recheck: (boardId?: string) => Promise<void>;
  readonly ownerSecretHash: string | null;
  /** Where links point to: the published origin, or the address that was asked. */
  readonly publicUrl: (headers: IncomingHttpHeaders) => string;
  readonly isLocal: boolean;
  readonly now: () => number;
  readonly logger: FastifyBaseLogger;
  readonly warn: (message: string, details?: unknown) => void;
}
