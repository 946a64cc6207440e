import type { BoardSnapshot } from '@wayline/domain';

/** The words of a card or a sticky on one line; empty where it has none. */
export function thingName({ cards, items }: BoardSnapshot, id: string): string {
  const card = cards.get(id as never);
  const item = items.get(id as never);
  const text = card ? card.text : item?.type === 'sticky' ? item.text : '';
  return text.trim().replace(/\s+/gu, ' ');
}
