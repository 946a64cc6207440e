import { ENGLISH_PROBLEMS } from './english.ts';
import type { Ignored, Problem } from './problem.ts';
import type { ProblemPhrase, ValuesOf } from './problemWords.ts';

/** The codes of phrases that are one of several ways to say one thing; the others are called by their code. */
const CODES: Partial<Record<ProblemPhrase, string>> = {
  'maybe-ten': 'scale',
  'no-scale': 'out-of-scale',
  'no-text-file': 'encoding',
  'wrong-encoding': 'encoding',
  'too-large-inside': 'too-large',
  'unread-journey': 'no-journey',
};

/** Something to tell about an input, in English, with what it takes to say it in another language. */
export function problemOf<P extends ProblemPhrase>(
  where: string,
  phrase: P,
  ...values: ValuesOf<P>
): Problem {
  return {
    where,
    code: CODES[phrase] ?? phrase,
    message: inEnglish(phrase, values),
    says: [phrase, ...values],
  };
}

/** Something of an input that was not read. */
export function ignoredOf<P extends ProblemPhrase>(
  where: string,
  phrase: P,
  ...values: ValuesOf<P>
): Ignored {
  return { where, what: inEnglish(phrase, values), says: [phrase, ...values] };
}

function inEnglish<P extends ProblemPhrase>(phrase: P, values: ValuesOf<P>): string {
  // Each sentence takes the values of its own phrase; the compiler does not pair the two.
  const say = ENGLISH_PROBLEMS[phrase] as (...given: ValuesOf<P>) => string;
  return say(...values);
}
