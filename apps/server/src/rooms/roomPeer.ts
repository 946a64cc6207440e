import type { CloseCode } from '@wayline/document';
import type { Present } from './awarenessHub.ts';

/** One connection as the room sees it. */
export interface RoomPeer extends Present {
  readonly canWrite: boolean;
  /** Whether it speaks our messages beside the Yjs ones. */
  readonly hasBarrier: boolean;
  send(frame: Buffer): void;
  /** Stops believing it: its edits were refused with this code. */
  reject(code: CloseCode, reason: string): void;
  close(code: number, reason: string): void;
}

/** What the room remembers of a connection. */
export interface PeerState {
  /** It has seen, or is about to be sent in one piece, everything up to here. */
  seenSeq: number;
  /** The last update that what it sent depends on; a barrier waits for it. */
  lastSeq: number;
  /** We asked for what we lack and wait for the answer: until then gaps are expected and barriers are early. */
  isAnswering: boolean;
  /** Edits out of the blue; the second closes. */
  gaps: number;
  /** Barriers that came before the answer. */
  earlyBarriers: number[];
}

export function newPeerState(seq: number): PeerState {
  return { seenSeq: seq, lastSeq: 0, isAnswering: false, gaps: 0, earlyBarriers: [] };
}
