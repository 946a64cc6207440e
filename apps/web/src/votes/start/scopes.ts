import { type BoardSnapshot, isVotable, type LaneId, type VoteScope, votableIds } from '@wayline/domain';

/** Something that could be voted on, and how many things that is now. */
export interface ScopeChoice {
  readonly key: 'things' | 'lane' | 'opportunities' | 'pains' | 'all';
  readonly scope: VoteScope;
  readonly count: number;
  /** Of a lane. */
  readonly title?: string;
}

/** As many single things as a vote may name. */
const MOST_THINGS = 500;

/** What a vote could be about, what lies nearest first: what is selected, its lane, opportunities, pain points, all. */
export function scopesFor(snapshot: BoardSnapshot, selection: readonly string[]): readonly ScopeChoice[] {
  const { cards, items, lanes } = snapshot;
  const everything: VoteScope = { kind: 'all' };
  const ids = selection
    .filter((id) => {
      const record = cards.get(id as never) ?? items.get(id as never);
      return record !== undefined && isVotable({ scope: everything }, record);
    })
    .slice(0, MOST_THINGS);
  const laneId = laneOf(snapshot, selection);
  const lane = laneId && lanes.get(laneId);
  const choice = (key: ScopeChoice['key'], scope: VoteScope): ScopeChoice => ({
    key,
    scope,
    count: votableIds({ scope }, snapshot).length,
  });
  return [
    ...(ids.length > 1 ? [choice('things', { kind: 'things', ids })] : []),
    ...(lane ? [{ ...choice('lane', { kind: 'lane', laneId: lane.id }), title: lane.title }] : []),
    choice('opportunities', { kind: 'cardKind', cardKind: 'opportunity' }),
    choice('pains', { kind: 'cardKind', cardKind: 'pain' }),
    choice('all', everything),
  ];
}

/** The lane that is selected, or in which all selected cards lie. */
function laneOf({ cards, lanes }: BoardSnapshot, selection: readonly string[]): LaneId | undefined {
  const found = new Set(selection.map((id) => lanes.get(id as never)?.id ?? cards.get(id as never)?.laneId));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
