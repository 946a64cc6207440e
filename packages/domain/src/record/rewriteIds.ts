import { type Entry, entriesOf, snapshotOf } from '../board/snapshotOf.ts';
import { CHANNELS } from '../channels/channels.ts';
import { type EmotionId, emotionId, type Id, type IdPrefix, type PersonaId, type StepId } from '../ids.ts';
import type { BoardSnapshot } from '../snapshot.ts';
import { DEFINITIONS } from './definitions.ts';
import { rewriteReferences } from './references.ts';

/** Records with new ids, and the table from the old ones. */
export interface Rewritten {
  readonly snapshot: BoardSnapshot;
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * The same board under new ids, with every reference following. Built-in channels and files keep theirs: they mean
 * the same thing on every board.
 */
export function rewriteIds(
  snapshot: BoardSnapshot,
  newId: <P extends IdPrefix>(prefix: P) => Id<P>,
): Rewritten {
  const { entries, ids } = rewriteEntries([...entriesOf(snapshot)], newId);
  const { title } = snapshot.board;
  return { snapshot: { ...snapshotOf(entries, title), board: snapshot.board }, ids };
}

/** The same for loose records; of several with one id the first is the one that references mean. */
export function rewriteEntries(
  entries: readonly Entry[],
  newId: <P extends IdPrefix>(prefix: P) => Id<P>,
): { readonly entries: readonly Entry[]; readonly ids: ReadonlyMap<string, string> } {
  const builtIn = new Set<string>(CHANNELS.map(({ id }) => id));
  const ids = new Map<string, string>();
  const own = entries.map(({ collection, record }) => {
    const { prefix } = DEFINITIONS[collection];
    if (prefix === null || builtIn.has(record.id)) return record.id;
    const id = newId(prefix);
    if (!ids.has(record.id)) ids.set(record.id, id);
    return id;
  });
  const follow = (id: string): string => ids.get(id) ?? followPair(id, ids);
  const rewritten = entries.map(({ collection, record }, i) => {
    const next = rewriteReferences(collection, record, ({ id }) => follow(id));
    const id = collection === 'emotions' ? followPair(record.id, ids) : own[i];
    return { collection, record: { ...next, id } } as Entry;
  });
  for (const { collection, record } of entries) {
    if (collection === 'emotions') ids.set(record.id, followPair(record.id, ids));
  }
  return { entries: rewritten, ids };
}

function followPair(id: string, ids: ReadonlyMap<string, string>): EmotionId | string {
  const [step, persona] = id.split('|');
  if (step === undefined || persona === undefined) return id;
  return emotionId((ids.get(step) ?? step) as StepId, (ids.get(persona) ?? persona) as PersonaId);
}
