/** What is kept about a room beside its document. Instants are milliseconds since 1970. */
export interface RoomRecord {
  readonly id: string;
  /** The board that this room belongs to; null when it is a board itself. */
  readonly boardId: string | null;
  /** Names one life of the room's document. */
  readonly generation: string;
  readonly schemaVersion: number;
  /** The number the next update gets; counted from 1. */
  readonly nextSeq: number;
  /** Follows the title in the document. */
  readonly title: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly trashedAt: number | null;
  readonly isSample: boolean;
  /** What the list of boards says about it, as JSON, and the update it was computed after. */
  readonly summary: string | null;
  readonly summarySeq: number;
}

export interface NewRoom {
  readonly id: string;
  readonly boardId: string | null;
  readonly generation: string;
  readonly schemaVersion: number;
  readonly title: string;
  readonly at: number;
  readonly isSample: boolean;
  /** The first update, seq 1: the whole content of the new document. */
  readonly seed: Uint8Array;
  /** What the list says about it. */
  readonly summary: string;
}

export interface RoomChanges {
  readonly title?: string;
  readonly trashedAt?: number | null;
  readonly summary?: { readonly json: string; readonly seq: number };
}

/** One update of a room's document, as it goes into the log. */
export interface LogEntry {
  readonly roomId: string;
  readonly seq: number;
  /** Who did it. */
  readonly participant: string;
  readonly at: number;
  readonly data: Uint8Array;
  /** Yjs client ids that appear for the first time in the room. */
  readonly newClients: readonly number[];
  /** Whom those belong to from now on; empty: the server. */
  readonly owner: string;
}

/** Told what became of appended entries. */
export interface AppendListener {
  /** Everything up to this seq is on disk. */
  durable(seq: number): void;
  /** The disk refuses; the log keeps the entries and tries again every two seconds. */
  failing(reason: string): void;
  /** Another writer has used these numbers: the entries are not on disk and never will be. */
  conflict(): void;
}

export interface LoadedRoom {
  readonly room: RoomRecord;
  readonly snapshot: Uint8Array | null;
  readonly snapshotSeq: number;
  /** In order, after the snapshot, all with a right checksum. */
  readonly rows: readonly { readonly seq: number; readonly data: Uint8Array }[];
  readonly owners: readonly { readonly clientId: number; readonly participant: string }[];
  /** Why the room may be shown but not written: a row is missing without trace. */
  readonly gap: string | null;
  /** What was put aside now because its checksum is wrong. */
  readonly quarantined: readonly string[];
}

export interface SnapshotInput {
  readonly roomId: string;
  readonly uptoSeq: number;
  readonly data: Uint8Array;
  readonly at: number;
}

/**
 * The boards and their updates on disk. Appends are grouped; everything else is one transaction a call.
 * Rejections are storage errors; "not there" is a value.
 */
export interface Log {
  /** False when the id is taken. */
  createRoom(room: NewRoom): Promise<boolean>;
  readRoom(id: string): Promise<RoomRecord | undefined>;
  /** The boards, the last changed first; what belongs to one is not among them. */
  listRooms(): Promise<readonly RoomRecord[]>;
  changeRoom(id: string, changes: RoomChanges): Promise<void>;
  /** Never an empty room because reading failed: it rejects instead. */
  load(id: string): Promise<LoadedRoom | undefined>;
  /** Hands over an entry; numbers of a room must follow each other. */
  append(entry: LogEntry, listener: AppendListener): void;
  /** Keeps the newest snapshot and the one before, and every row after that one. */
  saveSnapshot(snapshot: SnapshotInput): Promise<void>;
  /** Moves a row that cannot be read out of the way, keeping its bytes. */
  quarantineRow(roomId: string, seq: number, reason: string): Promise<void>;
  /** Test hook: from now on commits fail like a full disk, until called with null. */
  injectFault(fault: 'full' | null): Promise<void>;
  /** Writes what is queued, then lets go of the files. */
  close(): Promise<void>;
}
