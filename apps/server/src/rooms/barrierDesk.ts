import { DURABLE, type DurableStatus, encodeDurable } from '@wayline/document';
import type { RoomPeer } from './roomPeer.ts';
import { wireFrame } from './wireFrame.ts';

interface WaitingBarrier {
  readonly peer: RoomPeer;
  readonly k: number;
  readonly seq: number;
}

/** Answers "is all I sent on disk?" when it is, and not before. */
export interface BarrierDesk {
  /** Answers once everything up to `seq` is durable. */
  wait(peer: RoomPeer, k: number, seq: number): void;
  answer(peer: RoomPeer, k: number, status: DurableStatus): void;
  /** Everything up to `seq` is durable now. */
  release(seq: number): void;
  /** The disk refuses: whoever waits is told so. */
  refuse(): void;
  forget(peer: RoomPeer): void;
}

export function createBarrierDesk(): BarrierDesk {
  let waiting: WaitingBarrier[] = [];

  const answer = (peer: RoomPeer, k: number, status: DurableStatus): void =>
    peer.send(wireFrame(encodeDurable({ k, status })));

  return {
    answer,
    wait(peer, k, seq) {
      waiting.push({ peer, k, seq });
    },
    release(seq) {
      if (waiting.length === 0) return;
      const due = waiting.filter((barrier) => barrier.seq <= seq);
      waiting = waiting.filter((barrier) => barrier.seq > seq);
      for (const { peer, k } of due) answer(peer, k, DURABLE.durable);
    },
    refuse() {
      const refused = waiting;
      waiting = [];
      for (const { peer, k } of refused) answer(peer, k, DURABLE.storageFailing);
    },
    forget(peer) {
      waiting = waiting.filter((barrier) => barrier.peer !== peer);
    },
  };
}
