/** A number and its noun in the plural that it needs: `1 card`, `12 cards`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
