import { type BoardSnapshot, LANES, type Lane, type MapId, type PersonaId } from '@wayline/domain';
import { twinKey } from '../../repair/lanePlan.ts';
import { lanesOn } from '../siblings.ts';

/**
 * A lane as it can stand on a map beside the lanes that are there. A curve goes to the first persona without one of its
 * own; a kind of which a map has one becomes a lane of free cards; null where neither is possible.
 */
export function laneCopy(snapshot: BoardSnapshot, lane: Lane, mapId: MapId): Lane | null {
  const taken = new Set(lanesOn(snapshot, mapId).map(twinKey));
  const { separatorAfter: _, hidden: __, ...rest } = lane;
  const copy: Lane = { ...rest, mapId };
  if (!LANES[lane.type].unique && !LANES[lane.type].perPersona) return copy;
  if (!taken.has(twinKey(copy))) return copy;
  if (LANES[lane.type].perPersona) {
    const personaId = snapshot.maps
      .get(mapId)
      ?.personaIds.find((one: PersonaId) => !taken.has(twinKey({ ...copy, personaId: one })));
    if (personaId) return { ...copy, personaId };
  }
  return LANES[lane.type].cardKind === null ? null : { ...copy, type: 'custom' };
}

/** The lane of a map in which the cards of a lane of another map lie at home: the same, or one of its kind or name. */
export function laneLike(snapshot: BoardSnapshot, lane: Lane, mapId: MapId): Lane | undefined {
  const lanes = lanesOn(snapshot, mapId);
  const isSameName = (other: Lane): boolean => other.title.trim() === lane.title.trim();
  return (
    lanes.find(({ id }) => id === lane.id) ??
    lanes.find(
      ({ type, personaId }) => type !== 'custom' && type === lane.type && personaId === lane.personaId,
    ) ??
    lanes.find((other) => other.type === lane.type && (lane.type !== 'custom' || isSameName(other)))
  );
}
