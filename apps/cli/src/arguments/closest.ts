/** The word that a mistyped one most likely means, or null where none is near. */
export function closest(typed: string, words: readonly string[]): string | null {
  const ranked = words
    .map((word) => ({ word, distance: isBeginning(word, typed) ? 0 : distance(typed, word) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(1, Math.floor(typed.length / 3)) ? best.word : null;
}

/** `--output` for `--out`, `--per` for `--persona`. */
function isBeginning(word: string, typed: string): boolean {
  return typed.length > 1 && (word.startsWith(typed) || typed.startsWith(word));
}

/** How many letters must be added, taken away or changed to get from one word to the other. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
