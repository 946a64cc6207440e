import { type BoardSnapshot, type Lane, lanesOf, type MapId, mayBePrivate } from '@wayline/domain';

/** The lanes of a map that can be written in private and are in view, in order. */
export function lanesToWriteIn(snapshot: BoardSnapshot, mapId: MapId): readonly Lane[] {
  return lanesOf(snapshot, mapId).filter(({ type, hidden }) => !hidden && mayBePrivate(type));
}
