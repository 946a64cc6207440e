const INKS = ['ink-a', 'ink-b', 'ink-c', 'ink-d', 'ink-e'];

/** The colour token of a person; indices go round. */
export function inkOf(index: number): string {
  return INKS[index % INKS.length] ?? 'ink-a';
}
