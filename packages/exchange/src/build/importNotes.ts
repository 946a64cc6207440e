import { cleanText, TEXT_LIMITS } from '@wayline/domain';
import type { ImportReport } from '../format.ts';
import type { Ignored, Problem } from '../problems/problem.ts';
import { ignoredOf, problemOf } from '../problems/problemOf.ts';
import type { ProblemPhrase, ValuesOf } from '../problems/problemWords.ts';

/** More warnings of one kind than this say nothing new; the rest is counted. */
const PER_CODE = 100;

/** Collects what is worth telling about an input while it is read. */
export class ImportNotes {
  readonly #warnings: Problem[] = [];
  readonly #counts = new Map<string, number>();
  readonly #ignored: Ignored[] = [];

  warn<P extends ProblemPhrase>(where: string, phrase: P, ...values: ValuesOf<P>): void {
    this.pass(problemOf(where, phrase, ...values));
  }

  /** Something that another reader has to tell. */
  pass(problem: Problem): void {
    const { code } = problem;
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= PER_CODE) this.#warnings.push(problem);
  }

  ignore<P extends ProblemPhrase>(where: string, phrase: P, ...values: ValuesOf<P>): void {
    this.#ignored.push(ignoredOf(where, phrase, ...values));
  }

  /** A text as it may be stored; says so where something had to be left out. */
  text(raw: string, where: string, limit: number = TEXT_LIMITS.text): string {
    const trimmed = raw.trim();
    const clean = cleanText(trimmed, limit);
    if (clean === trimmed) return clean;
    const whole = cleanText(trimmed, Number.MAX_SAFE_INTEGER);
    if (whole !== clean) this.warn(where, 'too-long', limit);
    if (whole !== trimmed.replace(/\r\n?/g, '\n')) {
      this.warn(where, 'control-characters');
    }
    return clean.trim();
  }

  name(raw: string, where: string): string {
    return this.text(raw, where, TEXT_LIMITS.name);
  }

  report(created: ImportReport['created']): ImportReport {
    const more = [...this.#counts]
      .filter(([, count]) => count > PER_CODE)
      .map(([code, count]) => ({ ...problemOf('file', 'more', count - PER_CODE), code }));
    return { created, ignored: this.#ignored, warnings: [...this.#warnings, ...more] };
  }
}
