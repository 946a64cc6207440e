import type { Card, Connector, Emotion, Item } from '@wayline/domain';
import type { ActScope } from './act.ts';

/** The selected records of the kinds that acts are about. What is locked is set apart: it is only let go. */
export interface Picked {
  readonly items: readonly Item[];
  readonly locked: readonly Item[];
  readonly cards: readonly Card[];
  readonly connectors: readonly Connector[];
  readonly emotions: readonly Emotion[];
}

/** Sorts a selection by what it holds. */
export function pickedOf({ session: { board }, selection }: Pick<ActScope, 'session' | 'selection'>): Picked {
  const items = selection.flatMap((id) => board.get('items', id) ?? []);
  return {
    items: items.filter(({ locked }) => !locked),
    locked: items.filter(({ locked }) => locked),
    cards: selection.flatMap((id) => board.get('cards', id) ?? []),
    connectors: selection.flatMap((id) => board.get('connectors', id) ?? []),
    emotions: selection.flatMap((id) => board.get('emotions', id) ?? []),
  };
}
