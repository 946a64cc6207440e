/** A passage of a record that a query is in, and how well it fits; less is better. */
export interface Fit {
  readonly rank: number;
  /** The place of the passage among the record's. */
  readonly passage: number;
}

const WORD_START = /[\p{L}\p{N}]/u;

const startsWord = (text: string, at: number): boolean => at === 0 || !WORD_START.test(text[at - 1] ?? '');

/** 0 the whole passage · 1 its start · 2 the start of a word · 3 inside of one. */
function rankIn(passage: string, query: string): number | null {
  const first = passage.indexOf(query);
  if (first < 0) return null;
  if (passage === query) return 0;
  if (first === 0) return 1;
  for (let at = first; at >= 0; at = passage.indexOf(query, at + 1)) if (startsWord(passage, at)) return 2;
  return 3;
}

/** How a folded query fits the folded passages of a record, of which the first is its name; null where it does not. */
export function fitOf(passages: readonly string[], query: string, words: readonly string[]): Fit | null {
  for (let passage = 0; passage < passages.length; passage += 1) {
    const rank = rankIn(passages[passage] ?? '', query);
    if (rank !== null) return { rank: passage === 0 ? rank : rank + 4, passage };
  }
  if (words.length < 2) return null;
  // All words, wherever they are.
  if (!words.every((word) => passages.some((passage) => passage.includes(word)))) return null;
  const passage = passages.findIndex((one) => words.some((word) => one.includes(word)));
  return { rank: passage === 0 ? 8 : 9, passage: Math.max(0, passage) };
}
