import { type CellNumber, readNumber } from './readNumber.ts';
import { EMOTION_WORDS, FACES } from './words/emotionWords.ts';
import { plainWord } from './words/plainWord.ts';

/** What a cell says about a feeling; `number` still has to be put on a scale. */
export interface EmotionText {
  readonly number?: CellNumber;
  readonly valence?: number;
  readonly word?: string;
  readonly reason?: string;
}

/** A number in front of a text: `4 - curious`, `+1: relieved`. */
const LEADING_NUMBER =
  /^([-+−]?\d{1,3}(?:[.,]\d{1,2})?(?:\s*\/\s*\d{1,3}|\s*%)?)\s*(?:[:;,|–—-]+\s*|\s)(\D.*)$/su;
/** `Anxious+`, `Confident++`: the signs say how strongly, not how well. */
const STRENGTH = /^(.+?)\s*(\+{1,3}|-{2,3})$/su;

/** Reads a number, a face or a known word, each with an optional text behind it; null where there is none of them. */
export function readEmotion(cell: string): EmotionText | null {
  const text = cell.trim();
  const number = readNumber(text);
  if (number) return { number };
  const leading = LEADING_NUMBER.exec(text);
  const front = leading?.[1] ? readNumber(leading[1]) : null;
  if (front) return { number: front, ...wordAndReason(leading?.[2] ?? '') };

  const face = FACES.find(([sign]) => text.startsWith(sign) || text.endsWith(sign));
  if (face) {
    const [sign, valence] = face;
    const rest = text.startsWith(sign) ? text.slice(sign.length) : text.slice(0, -sign.length);
    return { valence, ...wordAndReason(rest.replace(/^\uFE0F/, '')) };
  }
  return readWord(text);
}

function readWord(text: string): EmotionText | null {
  const { word = '', reason } = wordAndReason(text);
  const strength = STRENGTH.exec(word);
  const plain = strength?.[1] ?? word;
  const base = valenceOfWord(plain);
  if (base === undefined) return null;
  const strong = (strength?.[2]?.length ?? 0) > 1;
  const valence = strong ? Math.sign(base) * 2 : base;
  return { valence, word: plain, ...(reason !== undefined && { reason }) };
}

/** The word itself, or the first of two or three that is known (`curious but anxious` is none). */
function valenceOfWord(text: string): number | undefined {
  const plain = plainWord(text);
  const known = EMOTION_WORDS.get(plain);
  if (known !== undefined) return known;
  const parts = text
    .split(/[,/&+]|\s(?:and|i|и|und|y|et)\s/u)
    .map((part) => EMOTION_WORDS.get(plainWord(part)));
  const [first] = parts;
  const agreed =
    parts.length > 1 && first !== undefined && parts.every((part) => part !== undefined && part * first >= 0);
  return agreed ? first : undefined;
}

/** `word: reason`, `word (reason)`, `word – reason`, or a word alone; a longer text alone is a reason. */
function wordAndReason(text: string): { word?: string; reason?: string } {
  const clean = text.trim().replace(/^[:;,|–—-]+\s*/, '');
  if (clean === '') return {};
  const parted =
    /^([^\n:;(–—]{1,40}?)\s*(?:[:;–—\n]+|\s-\s)\s*(\S.*)$/su.exec(clean) ??
    /^([^\n(]{1,40}?)\s*\(([^)]+)\)$/su.exec(clean);
  if (parted?.[1] && parted[2]) return { word: parted[1].trim(), reason: parted[2].trim() };
  return clean.length <= 40 && !clean.includes('\n') ? { word: clean } : { reason: clean };
}
