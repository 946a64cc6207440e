import type { Item } from '@wayline/domain';
import type { Text } from '../../i18n/en.ts';

/** What assistive technology calls an item. */
export function itemName(item: Item, words: Text['canvas'], personaName: string | undefined): string {
  if (item.type === 'personaSheet') return words.personaSheet(personaName ?? words.untitledPersona);
  const text = item.text.trim();
  return text === '' ? words.emptyItem(words.itemKinds[item.type]) : text;
}
