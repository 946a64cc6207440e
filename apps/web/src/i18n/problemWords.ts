import type { ProblemWords } from '@wayline/exchange';
import type { LateWords } from './lateWords.ts';
import type { PlaceWords } from './placeWords.ts';

/** What is said of a file in another language than English, which comes with what is told. */
export interface ProblemText {
  readonly problems?: ProblemWords;
  readonly places?: PlaceWords;
}

export const PROBLEM_WORDS: LateWords<ProblemText> = {
  en: async () => ({}),
  pl: () => import('./pl/problems.ts'),
  ru: () => import('./ru/problems.ts'),
};
