import { plainWord } from './plainWord.ts';

/** Meanings by plain word; made from lists of synonyms that are parted by `|`. */
export type WordTable<T> = ReadonlyMap<string, T>;

/** Builds a table; the first meaning of a word that two lists share wins. */
export function wordTable<T>(lists: Iterable<readonly [T, string]>): WordTable<T> {
  const table = new Map<string, T>();
  for (const [meaning, list] of lists) {
    for (const word of list.split('|')) {
      const plain = plainWord(word);
      if (plain !== '' && !table.has(plain)) table.set(plain, meaning);
    }
  }
  return table;
}

/** The meaning of the longest known phrase inside a label of at most eight words. */
export function phraseIn<T>(table: WordTable<T>, label: string): T | undefined {
  const words = plainWord(label).split(' ');
  if (words.length > 8) return undefined;
  for (let length = words.length; length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const meaning = table.get(words.slice(from, from + length).join(' '));
      if (meaning !== undefined) return meaning;
    }
  }
  return undefined;
}
