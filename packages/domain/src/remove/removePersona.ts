import { type Change, patch } from '../change/change.ts';
import type { Persona } from '../records/persona.ts';
import type { BoardSnapshot } from '../snapshot.ts';
import type { DeletionChoice, DeletionPlan, DeletionRefusal, DeletionTarget, Use } from './deletion.ts';

/** A persona takes its feelings, its own lanes and its sheets along; tone rules made for it rest. */
export function removePersona(
  snapshot: BoardSnapshot,
  { id }: Persona,
  { confirmed = false }: DeletionChoice,
): DeletionPlan | { readonly refused: DeletionRefusal; readonly uses: readonly Use[] } {
  const orphans = [...snapshot.maps.values()].filter(
    ({ personaIds }) => personaIds.includes(id) && personaIds.every((other) => other === id),
  );
  if (orphans.length > 0 && !confirmed) {
    return { refused: 'onlyPersona', uses: orphans.map((map) => ({ collection: 'maps', id: map.id })) };
  }

  const removed: DeletionTarget[] = [{ collection: 'personas', id }];
  for (const emotion of snapshot.emotions.values()) {
    if (emotion.personaId === id) removed.push({ collection: 'emotions', id: emotion.id });
  }
  const lanes = new Set<string>();
  for (const lane of snapshot.lanes.values()) {
    if (lane.personaId !== id) continue;
    lanes.add(lane.id);
    removed.push({ collection: 'lanes', id: lane.id });
  }
  for (const card of snapshot.cards.values()) {
    if (lanes.has(card.laneId)) removed.push({ collection: 'cards', id: card.id });
  }
  for (const item of snapshot.items.values()) {
    if (item.type === 'personaSheet' && item.personaId === id)
      removed.push({ collection: 'items', id: item.id });
  }
  const changes: Change[] = [...snapshot.toneRules.values()]
    .filter((rule) => rule.personaId === id)
    .map((rule) => patch('toneRules', rule.id, { disabled: true }));
  return { changes, removed };
}
