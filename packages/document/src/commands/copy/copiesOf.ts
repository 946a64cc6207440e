import {
  type BoardSnapshot,
  type ChannelId,
  channelOf,
  DEFINITIONS,
  type EmotionId,
  type Entry,
  emotionId,
  type Reference,
  rewriteReferences,
} from '@wayline/domain';
import type { BoardDocument } from '../../board/boardDocument.ts';

/** Where a reference of a copy leads: to another record, or nowhere (`null`). What is not told stays where it leads. */
export type Leads = ReadonlyMap<string, string | null>;

export interface Copies {
  readonly entries: readonly Entry[];
  /** Old id → id of the copy. */
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * Copies of records, made here and now by this person, that refer to each other. Personas, channels, actors and
 * departments are not copied: those that the board has are meant, the others come along under their own ids.
 */
export function copiesOf(board: BoardDocument, entries: readonly Entry[], leads: Leads): Copies {
  const present = board.snapshot();
  const ids = new Map<string, string>();
  const coming: Entry[] = [];
  for (const entry of entries) {
    const { collection, record } = entry;
    const { prefix } = DEFINITIONS[collection];
    const isNamed = NAMED.has(collection);
    if (isNamed && present[collection].has(record.id)) continue;
    coming.push(entry);
    if (isNamed) ids.set(record.id, record.id);
    else if (prefix !== null) ids.set(record.id, board.newId(prefix));
  }
  const follow = (reference: Reference): string | null => {
    const told = leads.get(reference.id);
    if (told !== undefined) return told;
    return ids.get(reference.id) ?? (isThere(present, reference) ? reference.id : null);
  };
  const copies = coming.map(({ collection, record }) => {
    const next = rewriteReferences(collection, record, follow);
    const id = 'valence' in next ? emotionId(next.stepId, next.personaId) : (ids.get(record.id) ?? record.id);
    if (collection === 'emotions') ids.set(record.id, id);
    const made = NAMED.has(collection) ? {} : { createdAt: board.now(), createdBy: board.by };
    return { collection, record: { ...next, ...made, id: id as EmotionId } } as Entry;
  });
  return { entries: copies, ids };
}

const NAMED: ReadonlySet<string> = new Set(['personas', 'channels', 'actors', 'departments']);

function isThere(present: BoardSnapshot, { id, to }: Reference): boolean {
  switch (to) {
    case 'files':
    case 'any':
      return true;
    case 'channels':
      return channelOf(present, id as ChannelId) !== null;
    // The other half of a pair of maps is another map's already.
    case 'maps':
      return false;
    default:
      return present[to].has(id);
  }
}
