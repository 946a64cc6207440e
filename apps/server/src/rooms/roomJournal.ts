import type { AppendListener, Log, LogEntry } from '../log/log.ts';
import { createOutbox } from './outbox.ts';

/** An update on its way into the log. */
export type NewUpdate = Omit<LogEntry, 'roomId' | 'seq' | 'at'>;

/** How a room's updates reach the disk, and what waits for them. */
export interface RoomJournal {
  /** The number of the last update applied in memory. */
  readonly seq: number;
  readonly durableSeq: number;
  /** The disk refuses; everything is kept and tried again. */
  readonly isFailing: boolean;
  append(update: NewUpdate): number;
  /** Runs once all up to `seq` is on disk; at once when it is. */
  after(seq: number, leave: () => void): void;
  /** What waits for the disk, in bytes. */
  readonly pendingBytes: number;
  /** Entries not yet known to be on disk, oldest first. */
  pending(): readonly LogEntry[];
}

export interface JournalEvents {
  durable(seq: number): void;
  /** The disk began (true) or ceased (false) to refuse. */
  failing(isFailing: boolean, reason: string): void;
  /** Somebody else wrote this room: nothing here may be believed any more. */
  conflict(): void;
}

export function createRoomJournal(
  roomId: string,
  lastSeq: number,
  log: Log,
  now: () => number,
  events: JournalEvents,
): RoomJournal {
  const outbox = createOutbox(lastSeq);
  let seq = lastSeq;
  let isFailing = false;
  let pending: LogEntry[] = [];

  const listener: AppendListener = {
    durable(upTo) {
      const firstPending = pending.findIndex((entry) => entry.seq > upTo);
      pending = firstPending === -1 ? [] : pending.slice(firstPending);
      if (isFailing) {
        isFailing = false;
        events.failing(false, '');
      }
      outbox.release(upTo);
      events.durable(upTo);
    },
    failing(reason) {
      if (isFailing) return;
      isFailing = true;
      events.failing(true, reason);
    },
    conflict: events.conflict,
  };

  return {
    get seq() {
      return seq;
    },
    get durableSeq() {
      return outbox.durableSeq;
    },
    get isFailing() {
      return isFailing;
    },
    get pendingBytes() {
      return pending.reduce((sum, { data }) => sum + data.length, 0);
    },
    append(update) {
      seq += 1;
      const entry: LogEntry = { ...update, roomId, seq, at: now() };
      pending.push(entry);
      log.append(entry, listener);
      return seq;
    },
    after: outbox.after,
    pending: () => pending,
  };
}
