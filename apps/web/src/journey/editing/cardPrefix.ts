import type { CardKind } from '@wayline/domain';

/** What a first character makes of a card. */
const PREFIX_KINDS: Readonly<Record<string, CardKind>> = {
  '!': 'pain',
  '*': 'moment',
  '+': 'opportunity',
  '?': 'question',
  '"': 'quote',
  '“': 'quote',
};

/**
 * The kind that the start of a text asks for, and the text without it; null while it asks for none. A lone sign may
 * still become anything, and a sign before a digit ("+2 days") is meant as it stands.
 */
export function cardPrefix(text: string): { kind: CardKind; rest: string } | null {
  const [sign = '', next] = [...text];
  const kind = PREFIX_KINDS[sign];
  if (!kind || next === undefined || next === sign || /\d/u.test(next)) return null;
  return { kind, rest: text.slice(sign.length).trimStart() };
}
