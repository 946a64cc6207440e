import { LANE_TYPES, type LaneType } from '@wayline/domain';
import { type EmotionScale, scaleInLabel } from './emotionScale.ts';
import { LANE_WORDS } from './words/laneWords.ts';
import { plainWord } from './words/plainWord.ts';
import { ROLE_WORDS, type Role } from './words/roleWords.ts';
import { phraseIn } from './words/wordTable.ts';

/** What a row of a wide table, or a column of a long one, is about. */
export type Meaning =
  | { readonly kind: 'lane'; readonly type: LaneType; readonly title: string }
  | EmotionMeaning
  | { readonly kind: Exclude<Role, 'emotion' | 'emotionWord' | 'emotionReason'> };

export interface EmotionMeaning {
  readonly kind: 'emotion';
  readonly part: 'value' | 'word' | 'reason';
  readonly title: string;
  /** Whose feelings; '' where the label names nobody. */
  readonly persona: string;
  readonly scale: EmotionScale | null;
}

/** The label that a lane of numbers gets on export: its scale, so that no reader has to guess, and whose it is. */
export function emotionLabel(title: string, persona: string): string {
  return `${title} (-2 to 2)${persona === '' ? '' : `: ${persona}`}`;
}

const OWN_EMOTION = /^(.{0,400}?) \(-2 to 2\)(?:: (.*))?$/s;
const OWN_WORDS = /^Emotion (word|reason): (.*)$/s;
const OWN_TYPE = /^(.{0,400}) \[(\w{1,30})\]$/s;

/** The meaning of a label; null where it names nothing that is known. */
export function meaningOf(label: string): Meaning | null {
  const text = label.trim().slice(0, 800);
  if (text === '') return null;
  const own = OWN_EMOTION.exec(text);
  if (own) {
    const [, title = '', persona = ''] = own;
    return { kind: 'emotion', part: 'value', title, persona: persona.trim(), scale: { min: -2, max: 2 } };
  }
  const words = OWN_WORDS.exec(text);
  if (words) {
    const part = words[1] === 'word' ? 'word' : 'reason';
    return { kind: 'emotion', part, title: 'Emotion', persona: words[2]?.trim() ?? '', scale: null };
  }
  const typed = OWN_TYPE.exec(text);
  const type = LANE_TYPES.find((candidate) => candidate === typed?.[2]);
  if (type) return { kind: 'lane', type, title: typed?.[1] ?? '' };

  const { head, rest } = parted(text);
  const role =
    ROLE_WORDS.get(plainWord(text)) ?? (head === text ? undefined : ROLE_WORDS.get(plainWord(head)));
  if (role) return meaningOfRole(role, text, head, rest);
  const lane =
    LANE_WORDS.get(plainWord(text)) ?? LANE_WORDS.get(plainWord(head)) ?? phraseIn(LANE_WORDS, text);
  if (lane) return { kind: 'lane', type: lane, title: text };
  const emotion = phraseIn(ROLE_WORDS, text);
  return emotion === 'emotion' ? meaningOfRole('emotion', text, text, '') : null;
}

function meaningOfRole(role: Role, text: string, head: string, rest: string): Meaning {
  if (role !== 'emotion' && role !== 'emotionWord' && role !== 'emotionReason') return { kind: role };
  const part = role === 'emotion' ? 'value' : role === 'emotionWord' ? 'word' : 'reason';
  const scale = scaleInLabel(text);
  return { kind: 'emotion', part, title: head, persona: scale ? '' : rest, scale };
}

/** `Emotion: Mara`, `Emotion (Mara)`, `Emotion – Mara`: what it is, and whose. */
function parted(text: string): { readonly head: string; readonly rest: string } {
  const match = /^([^:(–—]{1,100}?)\s*(?::|–|—|\(|\s-\s)\s*([^)]*)\)?$/s.exec(text);
  return match ? { head: match[1] ?? text, rest: (match[2] ?? '').trim() } : { head: text, rest: '' };
}
