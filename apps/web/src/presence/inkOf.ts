import { THEMES } from '@wayline/scene';

const INKS = ['ink-a', 'ink-b', 'ink-c', 'ink-d', 'ink-e'] as const;

/**
 * The theme's ink for a person. The server names a colour of the light theme; a page in the dark needs the same
 * ink's other shade, and a colour that is none of the five becomes the ink that the person's id points to.
 */
export function inkOf(user: { readonly id: string; readonly colour: string }): string {
  const colour = user.colour.toLowerCase();
  const known = INKS.find((ink) => ink === colour || THEMES.light[ink].toLowerCase() === colour);
  if (known) return known;
  let sum = 0;
  for (const letter of user.id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return INKS[sum % INKS.length] ?? 'ink-a';
}
