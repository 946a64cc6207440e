import {
  type BoardSnapshot,
  cryptoRandom,
  ENGLISH_JOURNEY,
  type JourneyWords,
  TEMPLATES,
} from '@wayline/domain';
import { POLISH_JOURNEY } from '@wayline/domain/words/pl';
import { RUSSIAN_JOURNEY } from '@wayline/domain/words/ru';

const WORDS: Readonly<Record<string, JourneyWords>> = { pl: POLISH_JOURNEY, ru: RUSSIAN_JOURNEY };

export interface NewBoard {
  readonly template: string;
  readonly title: string | undefined;
  /** BCP 47; a language that templates are not written in gets the English ones. */
  readonly language: string;
  readonly now: string;
}

/** A template's content in the language of who asks for it; null when there is no such template. */
export function boardFromTemplate({ template: id, title, language, now }: NewBoard): BoardSnapshot | null {
  const template = TEMPLATES.find((candidate) => candidate.id === id);
  const words = WORDS[language.toLowerCase().split('-')[0] ?? ''] ?? ENGLISH_JOURNEY;
  return template?.build({ title: title || template.title, now, random: cryptoRandom, words }) ?? null;
}
