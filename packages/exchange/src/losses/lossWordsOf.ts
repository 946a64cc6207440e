import type { WriteOptions } from '../format.ts';
import { ENGLISH_LOSSES } from './en.ts';
import type { LossWords } from './lossWords.ts';
import { POLISH_LOSSES } from './pl.ts';
import { RUSSIAN_LOSSES } from './ru.ts';

const BY_LANGUAGE: Readonly<Record<string, LossWords>> = { pl: POLISH_LOSSES, ru: RUSSIAN_LOSSES };

/** The sentences about losses in the language of a file's other words; English where there are none. */
export function lossWordsOf({ words }: WriteOptions): LossWords {
  return BY_LANGUAGE[words?.language ?? ''] ?? ENGLISH_LOSSES;
}
