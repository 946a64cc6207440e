import type { AppendListener, LogEntry } from './log.ts';
import { type BatchResult, type PackedBatch, packBatch } from './packedBatch.ts';

const MAX_ENTRIES = 500;
const MAX_BYTES = 256 * 1024;
const RETRY_MS = 2_000;

interface Queued {
  readonly entry: LogEntry;
  readonly listener: AppendListener;
}

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
export function createGroupCommit(commit: (batch: PackedBatch) => Promise<BatchResult>): GroupCommit {
  let queue: Queued[] = [];
  let isRunning = false;
  let isFailing = false;
  let retry: NodeJS.Timeout | undefined;
  let idle: (() => void)[] = [];

  function settle(): void {
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
    if (count === queue.length) {
      const all = queue;
      queue = [];
      return all;
    }
    return queue.splice(0, count);
  }

  function announce(group: readonly Queued[], conflicts: ReadonlySet<string>): void {
    const last = new Map<AppendListener, LogEntry>();
    for (const { entry, listener } of group) last.set(listener, entry);
    for (const [listener, { roomId, seq }] of last) {
      if (conflicts.has(roomId)) {
        // What this listener queued behind must not slip in under a number that fits by chance.
        queue = queue.filter((queued) => queued.listener !== listener);
        listener.conflict();
      } else listener.durable(seq);
    }
  }

  async function run(): Promise<void> {
    isRunning = true;
    while (queue.length > 0) {
      const group = takeGroup();
      try {
        const { conflicts } = await commit(packBatch(group.map(({ entry }) => entry)));
        isFailing = false;
        announce(group, new Set(conflicts));
      } catch (error) {
        isFailing = true;
        queue = [...group, ...queue];
        const reason = error instanceof Error ? error.message : String(error);
        for (const listener of new Set(queue.map((queued) => queued.listener))) listener.failing(reason);
        retry = setTimeout(start, RETRY_MS);
        break;
      }
    }
    isRunning = false;
    settle();
  }

  function start(): void {
    retry = undefined;
    void run();
  }

  return {
    append(entry, listener) {
      queue.push({ entry, listener });
      if (isFailing) listener.failing('storage is failing');
      if (isRunning || retry) return;
      // After the poll phase, so that frames that arrived together are committed together.
      isRunning = true;
      setImmediate(start);
    },
    async flush() {
      if (retry) {
        clearTimeout(retry);
        start();
      }
      if (isRunning) await new Promise<void>((done) => idle.push(done));
      if (retry) clearTimeout(retry);
    },
  };
}
