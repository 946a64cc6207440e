import { isWide } from './isWide.ts';

/** Marks that may not begin a line, and marks that may not end one, in text without spaces. */
const NOT_FIRST = new Set(
  '、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】°′″℃％,.:;!?)]}…‥ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ',
);
const NOT_LAST = new Set('‘“（〔［｛〈《「『【([{¥$£€#');

const EMOJI_LIKE = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
export const isSpace = (code: number): boolean =>
  code === 0x20 ||
  code === 0x09 ||
  code === 0x3000 ||
  code === 0x200b ||
  (code >= 0x2000 && code <= 0x2006) ||
  (code >= 0x2008 && code <= 0x200a);

const standsAlone = (code: number, char: string): boolean =>
  code >= 0x2600 && (isWide(code) || ((code < 0x3000 || code >= 0x1f000) && EMOJI_LIKE.test(char)));

/**
 * Whether a line may end before the grapheme at `index` of `text`, which follows the one at `previous`; breaks at
 * spaces are the caller's. After hyphens, dashes and slashes inside words, and around square letters and emoji.
 */
export function mayBreakBefore(text: string, previous: number, index: number): boolean {
  const before = text.charCodeAt(previous);
  const after = text.charCodeAt(index);
  if (before < 0x80 && after < 0x80) {
    if (before === 0x2d)
      return previous > 0 && !isSpace(text.charCodeAt(previous - 1)) && !isDigit(after) && after !== 0x2d;
    if (before === 0x2f) return after !== 0x2f && !isDigit(after);
    return false;
  }
  if (before === 0x2d || before === 0x2f || before === 0x2010 || before === 0x2013 || before === 0x2014) {
    return !isDigit(after) && previous > 0 && !NOT_FIRST.has(text.charAt(index));
  }
  const last = text.codePointAt(previous) ?? 0;
  const next = text.codePointAt(index) ?? 0;
  const nextChar = String.fromCodePoint(next);
  const lastChar = String.fromCodePoint(last);
  if (!standsAlone(last, lastChar) && !standsAlone(next, nextChar)) return false;
  return (
    before !== 0xa0 &&
    after !== 0xa0 &&
    before !== 0x2060 &&
    after !== 0x2060 &&
    !NOT_FIRST.has(nextChar) &&
    !NOT_LAST.has(lastChar)
  );
}
