import type * as Y from 'yjs';
import type { FrozenSet } from '../freezing/frozenSet.ts';
import type { Log, LogEntry } from '../log/log.ts';
import { buildDocument, createLiveDocument, type LiveDocument } from './liveDocument.ts';
import { StorageNotReadyError } from './room.ts';

/** A room's document, made anew whenever something has spoilt it. */
export interface RoomDocument extends Omit<LiveDocument, 'destroy'> {
  /** Runs at once, or as soon as the document stands again. */
  enter(act: () => void): void;
  /** Resolves when the document stands; rejects when it never will. */
  standing(): Promise<void>;
  /** What is on disk, for as long as the document in memory is ahead of it. */
  stored(): Promise<Y.Doc>;
  /** Nothing here is true any more. */
  giveUp(): void;
}

export interface RoomDocumentOptions {
  readonly id: string;
  /** As it was loaded. */
  readonly doc: Y.Doc;
  /** The root maps that it may have. */
  readonly roots: ReadonlySet<string>;
  /** What nobody changes in it. */
  readonly frozen: FrozenSet;
  readonly log: Log;
  /** Applied, and on its way to the disk. */
  readonly pending: () => readonly LogEntry[];
  readonly onSpoilt: (error: unknown) => void;
  /** It could not be made anew. */
  readonly onBroken: (reason: string) => void;
}

export function createRoomDocument(options: RoomDocumentOptions): RoomDocument {
  const { id, roots, frozen, log, pending, onSpoilt, onBroken } = options;
  let live = createLiveDocument(options.doc, roots, frozen);
  /** What came while the document was being made anew. */
  let queue: (() => void)[] | null = null;
  let isBroken = false;

  function leaveQueue(): void {
    const acts = queue ?? [];
    queue = null;
    for (const act of acts) document.enter(act);
  }

  /** Half of a change may stay behind when it fails, so everything is built again from what is known to be good. */
  async function renew(): Promise<void> {
    queue = [];
    const waiting = pending();
    try {
      const stored = await log.load(id);
      if (!stored) throw new Error('the board is gone');
      const known = new Set(stored.rows.map(({ seq }) => seq));
      const rows = [...stored.rows, ...waiting.filter(({ seq }) => !known.has(seq))];
      const { doc } = buildDocument({ snapshot: stored.snapshot, rows }, roots);
      live.destroy();
      live = createLiveDocument(doc, roots, frozen);
      leaveQueue();
    } catch (error) {
      onBroken(error instanceof Error ? error.message : String(error));
    }
  }

  /** A change that throws is thrown on, and the document is made anew without it. */
  function guarded<T>(change: () => T): T {
    try {
      return change();
    } catch (error) {
      onSpoilt(error);
      void renew();
      throw error;
    }
  }

  const document: RoomDocument = {
    get doc() {
      return live.doc;
    },
    apply: (arrival) => guarded(() => live.apply(arrival)),
    edit: (participant, change) => guarded(() => live.edit(participant, change)),
    enter(act) {
      if (queue) queue.push(act);
      else act();
    },
    async standing() {
      if (queue) await new Promise<void>((resolve) => document.enter(resolve));
      if (isBroken) throw new StorageNotReadyError(`the board ${id} has to be opened again`);
    },
    async stored() {
      const stored = await log.load(id);
      if (!stored) throw new StorageNotReadyError(`the board ${id} is gone`);
      return buildDocument(stored, roots).doc;
    },
    giveUp() {
      isBroken = true;
      leaveQueue();
    },
  };
  return document;
}
