import type { Item } from '@wayline/domain';
import type { Text } from '../../i18n/en.ts';

/** What assistive technology calls an item. */
export function itemName(item: Item, words: Text['canvas'], personaName: string | undefined): string {
  if (item.type === 'personaSheet') return words.personaSheet(personaName ?? words.untitledPersona);
  const text = item.text.trim();
  if (text !== '') return text;
  const kind = words.itemKinds[item.type];
  return item.type === 'unknown' ? kind : words.emptyItem(kind);
}
