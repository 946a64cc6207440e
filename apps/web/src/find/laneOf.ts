import type { BoardSnapshot, Collection, Lane } from '@wayline/domain';

/** The lane in which a record is drawn; null for what lies in none, or in a row of its own. */
export function laneOf(
  snapshot: BoardSnapshot,
  { id, collection }: { readonly id: string; readonly collection: Collection | null },
): Lane | null {
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
