import type { AppendListener, LogEntry } from './log.ts';
import { type BatchResult, type PackedBatch, packBatch } from './packedBatch.ts';

const MAX_ENTRIES = 500;
const MAX_BYTES = 256 * 1024;
const RETRY_MS = 2_000;

interface Queued {
  readonly entry: LogEntry;
  readonly listener: AppendListener;
}

/** Writes one group in one transaction and tells what became of it, exactly once. */
export type Commit = (
  batch: PackedBatch,
  done: (
    answer:
      | { readonly ok: true; readonly value: BatchResult }
      | { readonly ok: false; readonly message: string },
  ) => void,
) => void;

/** Gathers entries while a commit is under way and sends them together; an idle log commits at once. */
export interface GroupCommit {
  append(entry: LogEntry, listener: AppendListener): void;
  /** Resolves when nothing is queued, or once the disk refuses. */
  flush(): Promise<void>;
}

/**
 * The wait of a group is the commit before it, so no timer delays anything: a lone update is on disk after one
 * fsync, and under load each fsync carries all that arrived during the last. After a refusal the same entries are
 * tried again every two seconds: nothing is dropped and nothing overtakes them.
 */
export function createGroupCommit(commit: Commit): GroupCommit {
  let queue: Queued[] = [];
  let isBusy = false;
  let failure: string | null = null;
  let retry: NodeJS.Timeout | undefined;
  let idle: (() => void)[] = [];

  function rest(): void {
    isBusy = false;
    const waiting = idle;
    idle = [];
    for (const done of waiting) done();
  }

  function takeGroup(): Queued[] {
    let bytes = 0;
    let count = 0;
    for (const { entry } of queue) {
      bytes += entry.data.length;
      if (count === MAX_ENTRIES || (count > 0 && bytes > MAX_BYTES)) break;
      count += 1;
    }
    if (count < queue.length) return queue.splice(0, count);
    const all = queue;
    queue = [];
    return all;
  }

  function announce(group: readonly Queued[], conflicts: BatchResult['conflicts']): void {
    const last = new Map<AppendListener, LogEntry>();
    for (const { entry, listener } of group) last.set(listener, entry);
    for (const [listener, { roomId, seq }] of last) {
      if (conflicts.includes(roomId)) {
        // What this listener queued behind must not slip in under a number that fits by chance.
        queue = queue.filter((queued) => queued.listener !== listener);
        listener.conflict();
      } else listener.durable(seq);
    }
  }

  function refuse(group: readonly Queued[], message: string): void {
    failure = message;
    queue = [...group, ...queue];
    for (const listener of new Set(queue.map((queued) => queued.listener))) listener.failing(message);
    retry = setTimeout(start, RETRY_MS);
    rest();
  }

  function next(): void {
    if (queue.length === 0) {
      rest();
      return;
    }
    const group = takeGroup();
    commit(packBatch(group.map(({ entry }) => entry)), (answer) => {
      if (!answer.ok) {
        refuse(group, answer.message);
        return;
      }
      failure = null;
      const { conflicts } = answer.value;
      // The next group goes on its way before this one is told about: the disk need not wait for our sending.
      const isAhead = conflicts.length === 0 && queue.length > 0;
      if (isAhead) next();
      announce(group, conflicts);
      if (!isAhead) next();
    });
  }

  function start(): void {
    retry = undefined;
    isBusy = true;
    next();
  }

  return {
    append(entry, listener) {
      queue.push({ entry, listener });
      if (failure !== null) listener.failing(failure);
      if (isBusy || retry) return;
      isBusy = true;
      // After the poll phase, so that frames that arrived together are committed together.
      setImmediate(start);
    },
    async flush() {
      if (retry) {
        clearTimeout(retry);
        start();
      }
      if (isBusy) await new Promise<void>((done) => idle.push(done));
      clearTimeout(retry);
    },
  };
}
