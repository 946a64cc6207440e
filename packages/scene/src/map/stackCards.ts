import type { Card } from '@wayline/domain';
import { compareOrder } from '@wayline/domain';
import type { MapGrid } from './mapGrid.ts';

/** Where a card stands in its lane: columns `first`–`last`, and the how-manieth from the top. */
export interface StackedCard {
  readonly card: Card;
  readonly first: number;
  readonly last: number;
  readonly slot: number;
}

/**
 * Stacks the cards of a lane in their cells, top down by order. A card over several columns ends with its stage and
 * takes the first slot that is free in all of them. Cards without a live step are left out: they wait in the tray.
 */
export function stackCards(cards: readonly Card[], grid: MapGrid): StackedCard[] {
  const byColumn = new Map<number, Card[]>();
  for (const card of cards) {
    const column = card.stepId === null ? undefined : grid.columnOf.get(card.stepId);
    if (column === undefined) continue;
    const list = byColumn.get(column);
    if (list) list.push(card);
    else byColumn.set(column, [card]);
  }
  const nextSlot = new Array<number>(grid.columns.length).fill(0);
  const stacked: StackedCard[] = [];
  for (let first = 0; first < grid.columns.length; first++) {
    for (const card of byColumn.get(first)?.sort(compareOrder) ?? []) {
      const span = Number.isFinite(card.span) ? Math.max(1, Math.floor(card.span)) : 1;
      const last = Math.min(first + span - 1, grid.lastOfStage[first] ?? first);
      let slot = 0;
      for (let column = first; column <= last; column++) slot = Math.max(slot, nextSlot[column] ?? 0);
      for (let column = first; column <= last; column++) nextSlot[column] = slot + 1;
      stacked.push({ card, first, last, slot });
    }
  }
  return stacked;
}

/** How many cards of a lane wait in its tray: they name no step, or one that is not on the map. */
export function trayCount(cards: readonly Card[], grid: MapGrid): number {
  let count = 0;
  for (const { stepId } of cards) if (stepId === null || !grid.columnOf.has(stepId)) count++;
  return count;
}
