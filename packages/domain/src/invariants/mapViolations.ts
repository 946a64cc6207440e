import { patch } from '../change/change.ts';
import type { PersonaId } from '../ids.ts';
import type { BoardSnapshot } from '../snapshot.ts';
import type { Violation } from './violation.ts';

/** I7 and I10: a map names each persona used on it once, and pairs of maps name each other. */
export function mapViolations(snapshot: BoardSnapshot): Violation[] {
  const used = usedPersonas(snapshot);
  const found: Violation[] = [];
  for (const map of snapshot.maps.values()) {
    const kept = [...new Set(map.personaIds)].filter((id) => snapshot.personas.has(id));
    const missing = [...(used.get(map.id) ?? [])].filter((id) => !kept.includes(id)).sort();
    if (missing.length > 0 || kept.length !== map.personaIds.length) {
      found.push({
        invariant: 'I7',
        collection: 'maps',
        id: map.id,
        field: 'personaIds',
        message: 'the map does not name the personas used on it, each once',
        fix: [patch('maps', map.id, { personaIds: [...kept, ...missing] })],
      });
    }
    if (map.counterpartId === undefined) continue;
    const other = snapshot.maps.get(map.counterpartId);
    if (other && other.id !== map.id && other.counterpartId === map.id && other.state !== map.state) continue;
    found.push({
      invariant: 'I10',
      collection: 'maps',
      id: map.id,
      field: 'counterpartId',
      message: 'the counterpart is not the same journey in the other state, or does not name this map',
      fix: [patch('maps', map.id, { counterpartId: undefined })],
    });
  }
  for (const card of snapshot.cards.values()) {
    if (new Set(card.personaIds).size === card.personaIds.length) continue;
    found.push({
      invariant: 'I7',
      collection: 'cards',
      id: card.id,
      field: 'personaIds',
      message: 'the card names a persona twice',
      fix: [patch('cards', card.id, { personaIds: [...new Set(card.personaIds)] })],
    });
  }
  return found;
}

/** Live personas that cards, emotions, lanes and links of a map name. */
function usedPersonas({
  cards,
  emotions,
  lanes,
  stepLinks,
  steps,
  personas,
}: BoardSnapshot): Map<string, Set<PersonaId>> {
  const used = new Map<string, Set<PersonaId>>();
  const use = (mapId: string, id: PersonaId): void => {
    if (!personas.has(id)) return;
    const ids = used.get(mapId) ?? new Set();
    used.set(mapId, ids.add(id));
  };
  for (const card of cards.values()) for (const id of card.personaIds) use(card.mapId, id);
  for (const { stepId, personaId } of emotions.values()) {
    const mapId = steps.get(stepId)?.mapId;
    if (mapId !== undefined) use(mapId, personaId);
  }
  for (const { mapId, personaId } of lanes.values()) if (personaId) use(mapId, personaId);
  for (const { mapId, personaIds = [] } of stepLinks.values()) for (const id of personaIds) use(mapId, id);
  return used;
}
