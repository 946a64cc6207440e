import * as Y from 'yjs';
import type { FrozenSet } from '../freezing/frozenSet.ts';
import type { LoadedRoom } from '../log/log.ts';
import { changeOf } from './changeOf.ts';
import { type Correction, createFrozenKeeper } from './frozenKeeper.ts';

/** Somebody's update as it comes in. */
export interface Arrival {
  readonly participant: string;
  readonly update: Uint8Array;
  readonly kind: 'update' | 'syncStep2';
  /** Whether there is more in it than deletions. */
  readonly addsStructs: boolean;
}

/** What an update did to the document. */
export interface Applied extends Correction {
  /** All that changed, with what took back what it had no right to: the two are one, on disk and for everybody. */
  readonly changes: Uint8Array;
}

/** A room's document in memory, possibly ahead of the disk. */
export interface LiveDocument {
  readonly doc: Y.Doc;
  /**
   * Applies a judged update. Null when nothing was new. Throws when Yjs does, or when it left something waiting: the
   * document is then spoilt and must be thrown away.
   */
  apply(arrival: Arrival): Applied | null;
  /** Runs a change of our own and returns it as an update, null when it changed nothing. */
  edit<T>(
    participant: string,
    change: (doc: Y.Doc) => T,
  ): { readonly value: T; readonly update: Uint8Array | null };
  destroy(): void;
}

/** The document is spoilt: it holds half of an update. */
export class SpoiltDocumentError extends Error {}

export function createLiveDocument(doc: Y.Doc, roots: ReadonlySet<string>, frozen: FrozenSet): LiveDocument {
  for (const root of roots) doc.getMap(root);
  const isWaiting = (): boolean => doc.store.pendingStructs !== null || doc.store.pendingDs !== null;
  // A room that lost a row to corruption may hold edits that wait for it; that is nobody's fault who writes now.
  let mayWait = isWaiting();
  let hasDeleted = false;
  const keeper = createFrozenKeeper(doc, frozen);
  doc.on('afterTransaction', (transaction) => {
    hasDeleted ||= transaction.deleteSet.clients.size > 0;
  });

  return {
    doc,
    apply({ participant, update, kind, addsStructs }) {
      hasDeleted = false;
      let changes: Uint8Array | null = update;
      let correction: Correction;
      const take = (): void => Y.applyUpdate(doc, update);
      try {
        // A first message may repeat what we have: of that we keep only the difference. A live one is new, and
        // going on with its own bytes spares encoding it again.
        if (kind === 'update') {
          correction = keeper.during(participant, take);
          if (correction.update) changes = Y.mergeUpdates([update, correction.update]);
        } else
          correction = keeper.during(participant, () => {
            changes = changeOf(doc, take);
          });
      } catch (error) {
        throw new SpoiltDocumentError('an update failed half-way', { cause: error });
      }
      if (isWaiting() && !mayWait) throw new SpoiltDocumentError('an update waits for others');
      mayWait &&= isWaiting();
      return changes && (addsStructs || hasDeleted) ? { changes, ...correction } : null;
    },
    edit(participant, change) {
      let value: ReturnType<typeof change> | undefined;
      const update = changeOf(doc, () => {
        keeper.during(participant, () => {
          value = change(doc);
        });
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
