import { fold } from './fold.ts';

/** A stretch of a text, as UTF-16 offsets; `end` is behind it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a folded query, or its words, stand in a text as it is written. */
export function foundRanges(text: string, query: string): readonly Range[] {
  const words = query === '' ? [] : query.split(' ');
  // A letter may become two, or lose its accent: each folded letter remembers where it comes from.
  const from: number[] = [];
  let folded = '';
  let offset = 0;
  for (const letter of text) {
    const plain = fold(letter);
    for (let index = 0; index < plain.length; index += 1) from.push(offset);
    folded += plain;
    offset += letter.length;
  }
  from.push(text.length);
  const needles = folded.includes(query) ? [query] : words;
  const ranges = needles.flatMap((needle): Range[] => {
    const start = needle === '' ? -1 : folded.indexOf(needle);
    if (start < 0) return [];
    const last = from[start + needle.length - 1] ?? text.length;
    // With the accents that stand behind the last letter as marks of their own.
    const end = from.find((place) => place > last) ?? text.length;
    return [{ start: from[start] ?? 0, end }];
  });
  return ranges
    .sort((a, b) => a.start - b.start)
    .filter((range, at, all) => range.start >= (all[at - 1]?.end ?? 0));
}
