import type * as Y from 'yjs';
import { rootOf } from '../codec/roots.ts';
import { storedField } from './storedField.ts';

/** Which cards name a lane as theirs, found without a search through the board. */
export interface LaneCards {
  in(laneId: string): ReadonlySet<string>;
  /** A card came, went or changed. */
  follow(cardId: string): void;
}

const NONE: ReadonlySet<string> = new Set();

/** Reads all cards once. */
export function createLaneCards(doc: Y.Doc): LaneCards {
  const root = rootOf(doc, 'cards');
  const laneOf = new Map<string, string>();
  const cards = new Map<string, Set<string>>();

  const follow = (id: string): void => {
    const before = laneOf.get(id);
    const laneId = storedField(root.get(id), 'laneId');
    if (laneId === before) return;
    if (before !== undefined) cards.get(before)?.delete(id);
    laneOf.delete(id);
    if (typeof laneId !== 'string') return;
    laneOf.set(id, laneId);
    const present = cards.get(laneId);
    if (present) present.add(id);
    else cards.set(laneId, new Set([id]));
  };
  for (const id of root.keys()) follow(id);

  return { in: (laneId) => cards.get(laneId) ?? NONE, follow };
}
