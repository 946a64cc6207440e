import type { BoardDocument } from '@wayline/document';
import { type Freeze, type FrozenId, frozenIdSchema } from '@wayline/domain';
import type { Frozen } from './frozen.ts';
import type { FrozenText } from './frozenWords.ts';
import { holdersOf } from './holdersOf.ts';
import { paintFrozen } from './paintFrozen.ts';

export interface FrozenFrom {
  /** By the id of the lane or stage. */
  readonly freezes: ReadonlyMap<string, Freeze>;
  readonly board: BoardDocument;
  readonly words: FrozenText;
  /** An audience is shown the map as it will be handed on. */
  readonly isPresenting: () => boolean;
  /** Whether I lead the room. */
  readonly mayLead: boolean;
  /** Tells whoever tried in vain which lane or stage it was. */
  readonly tell: (holder: string) => void;
  readonly ask: (type: 'freeze' | 'unfreeze', targets: readonly FrozenId[]) => void;
}

const isFreezable = (id: string): id is FrozenId => frozenIdSchema.safeParse(id).success;

/** What is frozen, before me. */
export function createFrozen({
  freezes,
  board,
  words,
  isPresenting,
  mayLead,
  tell,
  ask,
}: FrozenFrom): Frozen {
  const holderOf = (id: string): string | undefined =>
    freezes.size === 0 || isPresenting()
      ? undefined
      : holdersOf(board, id).find((holder) => freezes.has(holder));
  const freezeOf = (id: string): Freeze | undefined => freezes.get(holderOf(id) ?? '');
  const nameOf = ({ by }: Freeze): string => by || words.somebody;
  /** Lanes and stages among these that are still free. */
  const freeOf = (ids: readonly string[]): readonly FrozenId[] =>
    ids.filter(isFreezable).filter((id) => !freezes.has(id));
  const heldBy = (ids: readonly string[]): readonly FrozenId[] => [
    ...new Set(ids.flatMap((id) => holderOf(id) ?? []).filter(isFreezable)),
  ];

  return {
    words,
    has: (id) => holderOf(id) !== undefined,
    stops(id) {
      const holder = holderOf(id);
      if (holder !== undefined) tell(holder);
      return holder !== undefined;
    },
    about(id) {
      const freeze = freezeOf(id);
      return freeze && words.about(nameOf(freeze));
    },
    since(id) {
      const freeze = freezeOf(id);
      return freeze && words.since(nameOf(freeze), words.moment(Date.parse(freeze.at)));
    },
    mayFreeze: (ids) => mayLead && ids.every(isFreezable) && freeOf(ids).length > 0,
    mayUnfreeze: (ids) => mayLead && heldBy(ids).length > 0,
    freeze: (ids) => ask('freeze', freeOf(ids)),
    unfreeze: (ids) => ask('unfreeze', heldBy(ids)),
    paint(brush, map) {
      if (!isPresenting()) paintFrozen(brush, map, (id) => freezes.has(id));
    },
  };
}
