import { cardsAt, cardsOf, emotionsOf, stagesOf, stepsOf } from '../board/selectors.ts';
import type { LaneType } from '../vocabulary/vocabulary.ts';
import type { Check } from './check.ts';

/** Lanes in which somebody of the organisation does something. */
const ACTING: ReadonlySet<LaneType> = new Set<LaneType>(['frontstage', 'backstage', 'support']);

/** Whose it is, and whose journey: L6, L8, L19, L32. */
export const ownershipChecks: readonly Check[] = [
  {
    id: 'L6',
    level: 'info',
    *find({ index, maps, snapshot }) {
      const anywhere = new Set<string>(maps.flatMap(({ personaIds }) => personaIds));
      for (const { id: mapId, personaIds } of maps) {
        const seen = new Set<string>(emotionsOf(index, mapId).map(({ personaId }) => personaId));
        for (const card of cardsOf(index, mapId)) {
          for (const id of card.personaIds) seen.add(id);
          if (card.kind === 'touchpoint') for (const id of Object.keys(card.usedChannels ?? {})) seen.add(id);
        }
        for (const id of personaIds)
          if (snapshot.personas.has(id) && !seen.has(id)) yield { on: id, mapId, case: 'unused' };
      }
      for (const { id } of snapshot.personas.values())
        if (!anywhere.has(id)) yield { on: id, mapId: null, case: 'onNoMap' };
    },
  },
  {
    id: 'L8',
    level: 'info',
    *find({ index, maps, cardsOfKind }) {
      for (const { id: mapId, ownerId } of maps) {
        if (!ownerId) yield { on: mapId, mapId, case: 'map' };
        for (const stage of stagesOf(index, mapId))
          if (!stage.ownerId) yield { on: stage.id, mapId, case: 'stage' };
        for (const card of cardsOfKind(mapId, 'touchpoint'))
          if (!card.ownerId) yield { on: card.id, mapId, case: 'touchpoint' };
      }
    },
  },
  {
    id: 'L19',
    level: 'warn',
    *find({ index, maps, snapshot, touchpointsAt }) {
      const named = new Map<string, string>(
        [...snapshot.departments.values()].map(({ id, name }) => [name.trim().toLowerCase(), id]),
      );
      // An actor is of a department where it bears its name.
      const departmentOf = (actorId: string): string | undefined =>
        named.get(snapshot.actors.get(actorId)?.name.trim().toLowerCase() ?? '');
      for (const { id: mapId } of maps) {
        for (const stage of stagesOf(index, mapId)) {
          const steps = stepsOf(index, stage.id);
          const touchpoints = steps.flatMap(({ id }) => touchpointsAt(id));
          const owner = touchpoints[0]?.ownerId;
          if (!owner || touchpoints.some(({ ownerId }) => ownerId !== owner)) continue;
          const others = [
            ...touchpoints.flatMap(({ actorIds }) => actorIds.map(departmentOf)),
            ...steps
              .flatMap(({ id }) => cardsAt(index, id))
              .filter(({ id }) => ACTING.has(index.laneOfCard.get(id)?.type ?? 'custom'))
              .map(({ ownerId }) => ownerId),
          ];
          if (others.some((id) => id !== undefined && id !== owner)) yield { on: stage.id, mapId };
        }
      }
    },
  },
  {
    id: 'L32',
    level: 'warn',
    *find({ maps, cardsOfKind }) {
      for (const { id: mapId } of maps) {
        const personalises = new Set<string>(
          cardsOfKind(mapId, 'touchpoint')
            .filter(({ personalisation = 'none' }) => personalisation !== 'none')
            .flatMap(({ dataPointIds }) => dataPointIds),
        );
        for (const { id, sensitivity, ownerId } of cardsOfKind(mapId, 'dataPoint')) {
          if (sensitivity === 'special' && !ownerId) yield { on: id, mapId, case: 'noOwner' };
          if (sensitivity === 'none' && personalises.has(id)) yield { on: id, mapId, case: 'unset' };
        }
      }
    },
  },
];
