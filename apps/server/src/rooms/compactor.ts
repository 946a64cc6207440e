import type { Log } from '../log/log.ts';
import { createJobThread } from '../work/jobThread.ts';
import type { SnapshotSource } from './buildSnapshot.ts';
import type { CompactionReply } from './compactionWorker.ts';
import { kindOf } from './roomKind.ts';

const TIMEOUT_MS = 60_000;
const HEAP_MB = 1_024;

/** Makes rooms small again: one snapshot in place of many rows. One room at a time. */
export interface Compactor {
  /** Resolves to the seq that the newest snapshot covers, or rejects when none could be made. */
  compact(roomId: string): Promise<number>;
  close(): Promise<void>;
}

/** Builds from durable rows only, on a thread of its own, so that no room waits while another is made smaller. */
export function createCompactor(log: Log, now: () => number): Compactor {
  const thread = createJobThread<SnapshotSource, CompactionReply>({
    url: new URL('./compactionWorker.ts', import.meta.url),
    timeout: TIMEOUT_MS,
    heap: HEAP_MB,
  });

  return {
    async compact(roomId) {
      const loaded = await log.load(roomId);
      if (!loaded) throw new Error(`no board ${roomId}`);
      const { room, snapshot, snapshotSeq, rows, gap } = loaded;
      // A room with a hole keeps every row: one day somebody may be able to fill it.
      if (rows.length === 0 || gap !== null) return snapshotSeq;
      const { data, problem } = await thread.run({ kind: kindOf(room), snapshot, rows });
      if (!data) throw new Error(problem ?? 'no snapshot');
      const uptoSeq = room.nextSeq - 1;
      await log.saveSnapshot({ roomId, uptoSeq, data, at: now() });
      return uptoSeq;
    },
    close: thread.close,
  };
}
