import type { BoardSnapshot, Lane } from '@wayline/domain';
import type { Hit } from './createFinder.ts';

/** The lane in which a hit is drawn; null for what lies in none, or in a row of its own. */
export function laneOf(snapshot: BoardSnapshot, { id, collection }: Hit): Lane | null {
  if (collection === 'lanes') return snapshot.lanes.get(id) ?? null;
  if (collection === 'cards') {
    const card = snapshot.cards.get(id);
    return (card && snapshot.lanes.get(card.laneId)) ?? null;
  }
  if (collection !== 'emotions') return null;
  const emotion = snapshot.emotions.get(id);
  if (!emotion) return null;
  // The curve may be drawn more than once: where it can be seen already, nothing has to be opened.
  const curves = [...snapshot.lanes.values()].filter(
    ({ mapId, type, personaId }) =>
      mapId === emotion.mapId &&
      type === 'emotionCurve' &&
      (personaId === undefined || personaId === emotion.personaId),
  );
  return curves.find(({ hidden, collapsed }) => !hidden && !collapsed) ?? curves[0] ?? null;
}
