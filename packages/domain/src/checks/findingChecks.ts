import { stepsCoveredBy } from '../board/selectors.ts';
import type { OpportunityCard } from '../records/card.ts';
import type { Check } from './check.ts';

/** Words for teaching people, in the languages of the interface. */
const TRAINING = /train|coach|teach|szkol|обуч|тренинг/iu;

/** Pain points and what is to become of them: L4, L20, L26, L28. */
export const findingChecks: readonly Check[] = [
  {
    id: 'L4',
    level: 'info',
    *find({ maps, cardsOfKind, answersTo }) {
      for (const { id: mapId } of maps)
        for (const { id, severity, status } of cardsOfKind(mapId, 'pain'))
          if (status === 'open' && severity >= 2 && answersTo(id).length === 0) yield { on: id, mapId };
    },
  },
  {
    id: 'L20',
    level: 'info',
    *find({ maps, cardsOfKind, daysSince }) {
      for (const { id: mapId } of maps) {
        for (const card of cardsOfKind(mapId, 'opportunity')) {
          if (card.impact === undefined || card.effort === undefined)
            yield { on: card.id, mapId, case: 'unrated' };
          if (card.status === 'idea' && daysSince(card.createdAt) > 90)
            yield { on: card.id, mapId, case: 'stale' };
        }
      }
    },
  },
  {
    id: 'L26',
    level: 'warn',
    *find({ maps, cardsOfKind, daysSince }) {
      for (const { id: mapId } of maps) {
        for (const { id, cause, status, ownerId, createdAt } of cardsOfKind(mapId, 'pain')) {
          const isOpen = status === 'open' || (status !== 'resolved' && cause === 'unresolved');
          if (isOpen && !ownerId && daysSince(createdAt) >= 60) yield { on: id, mapId };
        }
      }
    },
  },
  {
    id: 'L28',
    level: 'warn',
    *find({ index, maps, snapshot, cardsOfKind, touchpointsAt, channelsOf, answersTo }) {
      const actors = [...snapshot.actors.values()]
        .map(({ name }) => name.trim().toLowerCase())
        .filter(Boolean);
      const isForPeople = ({ text, tags, ownerId }: OpportunityCard): boolean =>
        ownerId !== undefined ||
        TRAINING.test([text, ...tags].join(' ')) ||
        actors.some((name) => text.toLowerCase().includes(name));
      for (const { id: mapId } of maps) {
        for (const card of cardsOfKind(mapId, 'pain')) {
          if (card.status === 'resolved') continue;
          if (card.cause !== 'needsNotUnderstood' && card.cause !== 'disrespect') continue;
          const isStaffed = stepsCoveredBy(index, card).some(({ id }) =>
            touchpointsAt(id).some((touchpoint) => channelsOf(touchpoint).some(({ staffed }) => staffed)),
          );
          if (isStaffed && !answersTo(card.id).some(isForPeople)) yield { on: card.id, mapId };
        }
      }
    },
  },
];
