import { parentPort } from 'node:worker_threads';
import { buildSnapshot, type SnapshotSource } from './buildSnapshot.ts';

/** A thread that builds snapshots, so that no room waits while another one is made smaller. */

export interface CompactionReply {
  readonly data: Uint8Array | null;
  readonly problem: string | null;
}

const port = parentPort;
if (!port) throw new Error('compactionWorker.ts runs only as a worker thread');

port.on('message', (source: SnapshotSource) => {
  const reply = build(source);
  const { data } = reply;
  port.postMessage(reply, data && data.buffer instanceof ArrayBuffer ? [data.buffer] : []);
});

function build(source: SnapshotSource): CompactionReply {
  try {
    const data = buildSnapshot(source);
    return { data, problem: data ? null : 'the snapshot does not say what its rows say' };
  } catch (error) {
    return { data: null, problem: error instanceof Error ? error.message : String(error) };
  }
}
