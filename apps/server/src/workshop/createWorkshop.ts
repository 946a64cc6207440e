import { createFreezing } from '../freezing/createFreezing.ts';
import type { FreezeStore } from '../freezing/freezeStore.ts';
import { showFrozen } from '../freezing/showFrozen.ts';
import type { Log } from '../log/log.ts';
import { createPrivateWriting } from '../privateWriting/createPrivateWriting.ts';
import type { PrivateStore } from '../privateWriting/privateStore.ts';
import { showPrivate } from '../privateWriting/showPrivate.ts';
import type { RoomRegistry } from '../rooms/roomRegistry.ts';
import { createTurns } from '../sessions/createTurns.ts';
import { createPublisher } from '../sessions/publisher.ts';
import { createSessionRooms } from '../sessions/sessionRooms.ts';
import { createVotes } from '../votes/createVotes.ts';
import { showVotes } from '../votes/showVotes.ts';
import type { VoteStore } from '../votes/voteStore.ts';
import type { Workshop } from './workshop.ts';

/** Where what is led on boards is kept. */
export interface WorkshopStores {
  readonly votes: VoteStore;
  readonly freezes: FreezeStore;
  readonly privateCards: PrivateStore;
}

export interface WorkshopOptions {
  readonly log: Log;
  readonly stores: WorkshopStores;
  /** The boards. */
  readonly rooms: Pick<RoomRegistry, 'peek' | 'open'>;
  /** Those beside them. */
  readonly sessionRooms: RoomRegistry;
  readonly now: () => number;
  readonly warn: (message: string, details?: unknown) => void;
}

/** Each part keeps its own truth in its store; one publisher shows them all in the session documents. */
export function createWorkshop({ log, stores, rooms, sessionRooms, now, warn }: WorkshopOptions): Workshop {
  const sessions = createSessionRooms(log, sessionRooms, now);
  const shown = {
    votes: showVotes(stores.votes),
    frozen: showFrozen(stores.freezes),
    privateWriting: showPrivate(stores.privateCards),
  };
  const publisher = createPublisher({ projections: Object.values(shown), sessions, warn });
  const common = { rooms, inTurn: createTurns(), now, warn };
  const votes = createVotes({
    ...common,
    store: stores.votes,
    show: (boardId, voteId) => publisher.touch(boardId, shown.votes, voteId),
  });
  const freezing = createFreezing({
    ...common,
    store: stores.freezes,
    show: (boardId) => publisher.touch(boardId, shown.frozen, ''),
    privateLanes: (boardId) => privateWriting.lanes(boardId),
  });
  const privateWriting = createPrivateWriting({
    ...common,
    store: stores.privateCards,
    show: (boardId) => publisher.touch(boardId, shown.privateWriting, ''),
    frozenOn: freezing.frozenOn,
  });
  const parts = [votes, freezing, privateWriting];

  return {
    votes,
    freezing,
    privateWriting,
    greet(boardId, peer) {
      for (const part of parts)
        part
          .greet(boardId, peer)
          .catch((err: unknown) =>
            warn('somebody who came in could not be told all', { board: boardId, err }),
          );
    },
    follow(room) {
      votes.follow(room);
      freezing.follow(room);
    },
    session: publisher.open,
    evict: sessions.evict,
    resume: privateWriting.resume,
    stop() {
      publisher.stop();
      for (const part of parts) part.stop();
    },
  };
}
