/** Points for a letter at the start of a word, for one right behind the last, and for one further on. */
const WORD = 8;
const NEXT = 6;
const LATER = 1;
/** A word that stands in the name as it was typed is worth more than any letters picked out of it. */
const WHOLE = 100;

const isStart = (text: string, at: number): boolean => at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');

/** How well the letters of one folded word stand, in order, in a folded text; null where they do not. */
function scoreOf(text: string, word: string): number | null {
  const whole = text.indexOf(word);
  if (whole >= 0) {
    const start = isStart(text, whole) ? WORD * word.length : 0;
    return WHOLE + start + (whole === 0 ? WORD : 0);
  }
  let score = 0;
  let last = -2;
  for (const letter of word) {
    // The next start of a word with this letter, else the next letter: "ist" finds "Insert step".
    let at = text.indexOf(letter, last + 1);
    if (at < 0) return null;
    if (at !== last + 1) {
      for (let next = at; next >= 0; next = text.indexOf(letter, next + 1)) {
        if (isStart(text, next)) {
          at = next;
          break;
        }
      }
    }
    score += isStart(text, at) ? WORD : at === last + 1 ? NEXT : LATER;
    last = at;
  }
  // Letters strewn over a long name are chance.
  return score >= word.length * 3 ? score : null;
}

/** How well every word of a folded query fits a folded name or, for less, the words beside it; null where one does not. */
export function fuzzy(name: string, beside: string, query: string): number | null {
  let sum = 0;
  for (const word of query.split(' ')) {
    const own = scoreOf(name, word);
    const other = beside.includes(word) ? WHOLE / 2 : null;
    const best = Math.max(own ?? -1, other ?? -1);
    if (best < 0) return null;
    sum += best;
  }
  return sum;
}
