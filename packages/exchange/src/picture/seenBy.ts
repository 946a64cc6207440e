import { type BoardSnapshot, concernsPersona, type MapId, type PersonaId } from '@wayline/domain';

/** A map as one persona goes through it: the curves, ways and cards of the others are left out. */
export function seenBy(snapshot: BoardSnapshot, mapId: MapId, personaId: PersonaId): BoardSnapshot {
  const map = snapshot.maps.get(mapId);
  if (!map) return snapshot;
  const maps = new Map(snapshot.maps);
  maps.set(mapId, { ...map, personaIds: [personaId] });
  const emotions = [...snapshot.emotions].filter(
    ([, emotion]) => emotion.mapId !== mapId || emotion.personaId === personaId,
  );
  const cards = [...snapshot.cards].filter(
    ([, card]) => card.mapId !== mapId || concernsPersona(card, personaId),
  );
  return { ...snapshot, maps, emotions: new Map(emotions), cards: new Map(cards) };
}
