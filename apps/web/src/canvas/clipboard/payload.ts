import { type Card, type Connector, compareOrder, type Item } from '@wayline/domain';
import type { BoardSession } from '../../session/BoardSession.ts';
import { thingsOf } from './thingsOf.ts';

/** Under this name a copy travels whole; its words travel as plain text beside it. */
export const PAYLOAD_TYPE = 'application/x-wayline+json';

/** What was copied, as records. */
export interface Payload {
  readonly cards: readonly Card[];
  readonly items: readonly Item[];
  /** Those that were picked, and those that join what was. */
  readonly connectors: readonly Connector[];
}

/** The selected cards, items and connectors, cards in their order; null where there are none. */
export function payloadOf(
  { board, homeOf }: Pick<BoardSession, 'board' | 'homeOf'>,
  selection: readonly string[],
): Payload | null {
  const cards = selection.flatMap((id) => homeOf(id).get('cards', id) ?? []).sort(compareOrder);
  const { items, connectors } = thingsOf(board, selection);
  return cards.length + items.length + connectors.length > 0 ? { cards, items, connectors } : null;
}

/** The words of a copy, a line for each thing. */
export function wordsOf({ cards, items }: Payload): string {
  return [...cards, ...items].map(({ text }) => text.replaceAll('\n', ' ')).join('\n');
}

/** Reads a copy back; null for anything else. What its records hold is judged by the commands that add them. */
export function readPayload(text: string): Payload | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const list = (key: string): readonly unknown[] => {
      const found: unknown = Reflect.get(value, key);
      return Array.isArray(found) ? found.filter((one) => typeof one === 'object' && one !== null) : [];
    };
    return {
      cards: list('cards') as readonly Card[],
      items: list('items') as readonly Item[],
      connectors: list('connectors') as readonly Connector[],
    };
  } catch {
    return null;
  }
}
