import type { Notice } from '@wayline/document';
import type * as Y from 'yjs';
import type { AwarenessHub } from './awarenessHub.ts';
import type { RoomKind } from './roomKind.ts';
import type { PeerState, RoomPeer } from './roomPeer.ts';

/** Something that is done to a document. */
export type DocumentChange<T = void> = (doc: Y.Doc) => T;

/** One board, or what belongs to one, live. Nothing derived from an update leaves it before that update is on disk. */
export interface Room {
  readonly id: string;
  /** Nobody but the server writes a session. */
  readonly kind: RoomKind;
  readonly generation: string;
  readonly peers: ReadonlyMap<RoomPeer, PeerState>;
  readonly awareness: AwarenessHub;
  /** The last update that is on disk. */
  readonly durableSeq: number;
  /** Whether the disk refuses to write; everything is kept and tried again. */
  readonly isFailing: boolean;
  /** Whether so much waits for a disk that refuses that nobody's edits are read until it takes some. */
  readonly isChoked: boolean;
  /** Whether everything that was applied is on disk. */
  readonly isSettled: boolean;
  /** Why nobody can write, or null. */
  readonly readOnlyReason: string | null;
  join(peer: RoomPeer): void;
  leave(peer: RoomPeer): void;
  /** A peer says what it has and gets the rest. Returns the size of the answer in bytes, if it is known yet. */
  answer(peer: RoomPeer, stateVector: Uint8Array): number;
  /** A peer's edits: judged, applied, logged and, once on disk, sent to the others. */
  submit(peer: RoomPeer, update: Uint8Array, kind: 'update' | 'syncStep2'): void;
  barrier(peer: RoomPeer, k: number): void;
  /** Reads the document; resolves when what was read is on disk. */
  read<T>(look: (doc: Y.Doc) => T): Promise<T>;
  /** Writes as the server; resolves when it is on disk. */
  edit<T>(participant: string, change: DocumentChange<T>): Promise<T>;
  /** Takes in an update that was made elsewhere in the server; resolves when it is on disk. */
  merge(participant: string, update: Uint8Array): Promise<void>;
  /** Runs at once, or as soon as the document stands again. */
  enter(act: () => void): void;
  /** Resolves when everything is on disk, or the disk refuses. */
  settled(): Promise<void>;
  /** Tells everybody who understands it, but the one it comes `from`, something beside the document. */
  notify(notice: Notice, from?: RoomPeer): void;
  close(code: number, reason: string): void;
}

/** The board cannot be written, or not be trusted, at present; trying again later may help. */
export class StorageNotReadyError extends Error {}
