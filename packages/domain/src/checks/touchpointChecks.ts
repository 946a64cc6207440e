import { columnsOf, lanesOf, personasOf } from '../board/selectors.ts';
import { channelOf } from '../channels/channelOf.ts';
import type { Check } from './check.ts';

/** Channels in which the customer has said who they are. */
const KNOWN: ReadonlySet<string> = new Set([
  'channel:customer-portal',
  'channel:mobile-app',
  'channel:phone',
]);

/** Touchpoints one by one: L2, L11, L25, L29, L33. */
export const touchpointChecks: readonly Check[] = [
  {
    id: 'L2',
    level: 'warn',
    *find({ maps, cardsOfKind, channelsOf }) {
      for (const { id: mapId } of maps)
        for (const card of cardsOfKind(mapId, 'touchpoint'))
          if (channelsOf(card).length === 0) yield { on: card.id, mapId };
    },
  },
  {
    id: 'L11',
    level: 'warn',
    *find({ index, maps, snapshot, cardsOfKind, channelsOf }) {
      const kindOf = (id: string): string | undefined => snapshot.actors.get(id)?.kind;
      for (const { id: mapId } of maps) {
        const lanes = lanesOf(index, mapId);
        const line = lanes.findIndex(({ separatorAfter }) => separatorAfter === 'visibility');
        const above = new Set<string>(lanes.slice(0, line + 1).map(({ id }) => id));
        for (const card of cardsOfKind(mapId, 'touchpoint')) {
          const staffed = channelsOf(card).some((channel) => channel.staffed);
          if (staffed && !card.actorIds.some((id) => kindOf(id) === 'frontOffice'))
            yield { on: card.id, mapId, case: 'noActor' };
          const lane = index.laneOfCard.get(card.id);
          if (lane && above.has(lane.id) && card.actorIds.some((id) => kindOf(id) === 'backOffice'))
            yield { on: card.id, mapId, case: 'aboveLine' };
        }
      }
    },
  },
  {
    id: 'L25',
    level: 'info',
    *find({ maps, cardsOfKind }) {
      for (const { id: mapId } of maps)
        for (const card of cardsOfKind(mapId, 'touchpoint'))
          if (card.personalisation === 'none' && card.channelIds.some((id) => KNOWN.has(id)))
            yield { on: card.id, mapId };
    },
  },
  {
    id: 'L29',
    level: 'info',
    *find({ index, maps, snapshot, touchpointsAt }) {
      for (const { id: mapId } of maps) {
        const personas = personasOf(index, mapId);
        for (const { id } of columnsOf(index, mapId)) {
          const cards = touchpointsAt(id);
          const offered = new Set(cards.flatMap(({ channelIds }) => channelIds));
          if (offered.size !== 1) continue;
          const concerned = personas.filter((persona) =>
            cards.some(({ personaIds }) => personaIds.length === 0 || personaIds.includes(persona.id)),
          );
          const misses = concerned.some(({ channels }) => {
            const liked = channels.filter(
              ({ preference, channelId }) => preference >= 3 && channelOf(snapshot, channelId),
            );
            return liked.length > 0 && liked.every(({ channelId }) => !offered.has(channelId));
          });
          if (misses) yield { on: id, mapId };
        }
      }
    },
  },
  {
    id: 'L33',
    level: 'info',
    *find({ maps, cardsOfKind }) {
      for (const { id: mapId } of maps) {
        // A map on which nobody speaks of levels has no weak ones.
        const rated = cardsOfKind(mapId, 'touchpoint').filter(
          ({ pyramidLevel }) => pyramidLevel !== undefined,
        );
        if (rated.length > 0 && rated.every(({ pyramidLevel = 0 }) => pyramidLevel <= 3))
          yield { on: mapId, mapId, case: 'lowPyramid' };
        for (const { id, pyramidLevel, pyramidTarget } of rated)
          if ((pyramidTarget ?? 0) - (pyramidLevel ?? 0) >= 2) yield { on: id, mapId, case: 'skippedLevel' };
      }
    },
  },
];
