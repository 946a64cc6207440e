const INKS = ['ink-a', 'ink-b', 'ink-c', 'ink-d', 'ink-e'];

/** How many colours there are for people. */
export const INK_COUNT: number = INKS.length;

/** The colour token of a person; indices go round. */
export function inkOf(index: number): string {
  return INKS[index % INKS.length] ?? 'ink-a';
}
