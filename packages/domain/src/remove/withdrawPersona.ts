import { cardsOf, emotionsOf, indexOf, lanesOf, stepLinksOf } from '../board/selectors.ts';
import { type Change, patch } from '../change/change.ts';
import type { MapId, PersonaId } from '../ids.ts';
import type { BoardSnapshot } from '../snapshot.ts';
import { completePlan } from './completePlan.ts';
import type { DeletionTarget } from './deletion.ts';

/** What taking a persona off a map writes, and how much of the map goes with it. */
export interface Withdrawal {
  readonly changes: readonly Change[];
  /** Points of its curve that are deleted. */
  readonly feelings: number;
  /** Cards that no longer name it. */
  readonly cards: number;
}

/**
 * Takes a persona off one map by the rules that hold when it is deleted: its feelings and its own lanes there go,
 * cards and links no longer name it; the persona and its other maps stay.
 */
export function withdrawPersona(snapshot: BoardSnapshot, mapId: MapId, id: PersonaId): Withdrawal {
  const map = snapshot.maps.get(mapId);
  if (!map) return { changes: [], feelings: 0, cards: 0 };
  const index = indexOf(snapshot);
  const others = (ids: readonly PersonaId[]): readonly PersonaId[] => ids.filter((other) => other !== id);
  const feelings = emotionsOf(index, mapId).filter(({ personaId }) => personaId === id);
  const lanes = new Set(lanesOf(index, mapId).flatMap((lane) => (lane.personaId === id ? [lane.id] : [])));
  const cards = cardsOf(index, mapId);
  const gone = cards.filter(({ laneId }) => lanes.has(laneId));
  const naming = cards.filter(
    (card) =>
      !lanes.has(card.laneId) &&
      (card.personaIds.includes(id) || (card.kind === 'touchpoint' && card.usedChannels?.[id] !== undefined)),
  );

  const removed: DeletionTarget[] = [
    ...feelings.map((record) => ({ collection: 'emotions' as const, id: record.id })),
    ...[...lanes].map((laneId) => ({ collection: 'lanes' as const, id: laneId })),
    ...gone.map((card) => ({ collection: 'cards' as const, id: card.id })),
  ];
  const changes: Change[] = [patch('maps', mapId, { personaIds: others(map.personaIds) })];
  for (const card of naming) {
    const used = card.kind === 'touchpoint' ? Object.entries(card.usedChannels ?? {}) : [];
    const left = used.filter(([personaId]) => personaId !== id);
    changes.push(
      patch('cards', card.id, {
        personaIds: others(card.personaIds),
        ...(left.length < used.length && {
          usedChannels: left.length > 0 ? Object.fromEntries(left) : undefined,
        }),
      }),
    );
  }
  for (const link of stepLinksOf(index, mapId)) {
    if (!link.personaIds?.includes(id)) continue;
    const left = others(link.personaIds);
    changes.push(patch('stepLinks', link.id, { personaIds: left.length > 0 ? left : undefined }));
  }
  return {
    changes: completePlan(snapshot, { changes, removed }, {}),
    feelings: feelings.length,
    cards: naming.length + gone.length,
  };
}
