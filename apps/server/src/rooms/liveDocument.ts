import * as Y from 'yjs';
import type { LoadedRoom } from '../log/log.ts';
import { changeOf } from './changeOf.ts';

/** A room's document in memory, possibly ahead of the disk. */
export interface LiveDocument {
  readonly doc: Y.Doc;
  /**
   * Applies a judged update, which adds structs or only deletes. Returns the bytes that changed something, null when nothing was new. Throws when
   * Yjs does, or when it left something waiting: the document is then spoilt and must be thrown away.
   */
  apply(update: Uint8Array, kind: 'update' | 'syncStep2', addsStructs: boolean): Uint8Array | null;
  /** Runs a change of our own and returns it as an update, null when it changed nothing. */
  edit<T>(change: (doc: Y.Doc) => T): { readonly value: T; readonly update: Uint8Array | null };
  destroy(): void;
}

/** The document is spoilt: it holds half of an update. */
export class SpoiltDocumentError extends Error {}

export function createLiveDocument(doc: Y.Doc, roots: ReadonlySet<string>): LiveDocument {
  for (const root of roots) doc.getMap(root);
  const isWaiting = (): boolean => doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
  // A room that lost a row to corruption may hold edits that wait for it; that is nobody's fault who writes now.
  let mayWait = isWaiting();
  let hasDeleted = false;
  doc.on('afterTransaction', (transaction) => {
    hasDeleted ||= transaction.deleteSet.clients.size > 0;
  });

  return {
    doc,
    apply(update, kind, addsStructs) {
      hasDeleted = false;
      let changes: Uint8Array | null = update;
      try {
        // A first message may repeat what we have: of that we keep only the difference. A live one is new, and
        // going on with its own bytes spares encoding it again.
        if (kind === 'update') Y.applyUpdate(doc, update);
        else changes = changeOf(doc, () => Y.applyUpdate(doc, update));
      } catch (error) {
        throw new SpoiltDocumentError('an update failed half-way', { cause: error });
      }
      if (isWaiting() && !mayWait) throw new SpoiltDocumentError('an update waits for others');
      mayWait &&= isWaiting();
      return addsStructs || hasDeleted ? changes : null;
    },
    edit(change) {
      let value: ReturnType<typeof change> | undefined;
      const update = changeOf(doc, () => {
        value = change(doc);
      });
      return { value: value as ReturnType<typeof change>, update };
    },
    destroy: () => doc.destroy(),
  };
}

/** What building a document from its rows came to. */
export interface BuiltDocument {
  readonly doc: Y.Doc;
  /** Rows that Yjs cannot read; the document is as if they had never been. */
  readonly unreadable: readonly number[];
}

/** Builds a document from a snapshot and rows. A row that fails spoils nothing: the rest is built without it. */
export function buildDocument(
  { snapshot, rows }: Pick<LoadedRoom, 'snapshot' | 'rows'>,
  roots: ReadonlySet<string>,
): BuiltDocument {
  const unreadable = new Set<number>();
  for (;;) {
    const doc = new Y.Doc();
    for (const root of roots) doc.getMap(root);
    const failed = tryBuild(
      doc,
      snapshot,
      rows.filter(({ seq }) => !unreadable.has(seq)),
    );
    if (failed === null) return { doc, unreadable: [...unreadable] };
    doc.destroy();
    unreadable.add(failed);
  }
}

function tryBuild(doc: Y.Doc, snapshot: Uint8Array | null, rows: LoadedRoom['rows']): number | null {
  let current = 0;
  try {
    // One transaction for all: the bookkeeping of each would cost more than its content.
    doc.transact(() => {
      if (snapshot) Y.applyUpdate(doc, snapshot);
      for (const { seq, data } of rows) {
        current = seq;
        Y.applyUpdate(doc, data);
      }
    });
    return null;
  } catch (error) {
    if (current === 0) throw new Error('the snapshot cannot be read', { cause: error });
    return current;
  }
}
