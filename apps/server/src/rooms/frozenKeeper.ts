import { createBoardDocument, createGuard, FREEZE, type Guard, type TakenBack } from '@wayline/document';
import * as Y from 'yjs';
import type { FrozenSet } from '../freezing/frozenSet.ts';

/** What became of a change that met something frozen. */
export interface Correction {
  readonly taken: readonly TakenBack[];
  /** The edit that took it back; null where nothing had to be. */
  readonly update: Uint8Array | null;
}

/** Keeps what is frozen in a room's document as it is. */
export interface FrozenKeeper {
  /** Lets somebody change the document. What they had no right to change is taken back before this returns. */
  during(participant: string, change: () => void): Correction;
}

const NONE: Correction = { taken: [], update: null };

/** Costs nothing as long as nothing is frozen. */
export function createFrozenKeeper(doc: Y.Doc, frozen: FrozenSet): FrozenKeeper {
  let guard: Guard | null = null;
  let known: ReadonlySet<string> | null = null;
  let author = '';
  let taken: TakenBack[] = [];
  let updates: Uint8Array[] = [];

  const begin = (): Guard => {
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === FREEZE) updates.push(update);
    });
    return createGuard(createBoardDocument(doc), {
      guarded: 'everybody',
      author: () => author,
      onTakenBack: (more) => taken.push(...more),
    });
  };

  return {
    during(participant, change) {
      // Nothing changes a document but what comes through here, so it is still as it was when the set changed.
      if (frozen.ids !== known) {
        known = frozen.ids;
        if (known.size > 0) guard ??= begin();
        guard?.freeze(known);
      }
      if (known.size === 0) {
        change();
        return NONE;
      }
      author = participant;
      taken = [];
      updates = [];
      change();
      return { taken, update: updates.length > 0 ? Y.mergeUpdates(updates) : null };
    },
  };
}
