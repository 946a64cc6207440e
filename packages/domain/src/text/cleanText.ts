/** Limits in code points: names and other one-line fields, running text, biographies. */
export const TEXT_LIMITS = { name: 200, text: 10_000, bio: 20_000 } as const;

// C0 without tab and newline, DEL and C1, the byte order mark, and the two overrides that let a text show itself
// in another order than it is read. Isolates stay: mixed-direction names need them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing control characters is the point
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\u202d\u202e]/g;

/** A text as it may be stored: no control characters, no bidi overrides, whole characters, `\n` line ends. */
export function cleanText(text: string, limit: number = TEXT_LIMITS.text): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  const plain = whole.replace(/\r\n?/g, '\n').replace(UNWANTED, '');
  return truncate(plain, limit);
}

/** Whether `cleanText` would leave the text as it is. */
export function isCleanText(text: string, limit: number = TEXT_LIMITS.text): boolean {
  return text === cleanText(text, limit);
}

/** Cuts at the last grapheme border within `limit` code points. */
function truncate(text: string, limit: number): string {
  // UTF-16 never has fewer units than code points, so short texts need no counting.
  if (text.length <= limit) return text;
  let points = 0;
  let end = 0;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    for (const _ of segment) points += 1;
    if (points > limit) return text.slice(0, end);
    end += segment.length;
  }
  return text;
}
