const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const graphemes = (word: string): string[] => [...segmenter.segment(word)].map(({ segment }) => segment);

/** Two letters for a person: of the first and last name, or the first two of a single one. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const first = graphemes(words[0] ?? '');
  const last = words.length > 1 ? graphemes(words.at(-1) ?? '')[0] : first[1];
  return `${first[0] ?? '?'}${last ?? ''}`.toLocaleUpperCase();
}
