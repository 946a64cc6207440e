import type { Card } from '../records/card.ts';
import type { StickyItem } from '../records/item.ts';
import type { AnyRecord } from '../snapshot.ts';
import type { Vote } from './vote.ts';

/** Whether dots may be put on this record: a card or a sticky within the vote's scope. */
export function isVotable({ scope }: Pick<Vote, 'scope'>, record: AnyRecord): record is Card | StickyItem {
  const isCard = 'laneId' in record && 'kind' in record;
  if (!isCard && !('type' in record && record.type === 'sticky')) return false;
  switch (scope.kind) {
    case 'all':
      return true;
    case 'cardKind':
      return isCard && record.kind === scope.cardKind;
    case 'lane':
      return isCard && record.laneId === scope.laneId;
    case 'things':
      return scope.ids.includes(record.id);
  }
}
