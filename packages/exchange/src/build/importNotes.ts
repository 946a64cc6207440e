import { cleanText, TEXT_LIMITS } from '@wayline/domain';
import type { ImportReport, Problem } from '../format.ts';

/** More warnings of one kind than this say nothing new; the rest is counted. */
const PER_CODE = 100;

/** Collects what is worth telling about an input while it is read. */
export class ImportNotes {
  readonly #warnings: Problem[] = [];
  readonly #counts = new Map<string, number>();
  readonly #ignored: { where: string; what: string }[] = [];

  warn(where: string, code: string, message: string): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= PER_CODE) this.#warnings.push({ where, code, message });
  }

  ignore(where: string, what: string): void {
    this.#ignored.push({ where, what });
  }

  /** A text as it may be stored; says so where something had to be left out. */
  text(raw: string, where: string, limit: number = TEXT_LIMITS.text): string {
    const trimmed = raw.trim();
    const clean = cleanText(trimmed, limit);
    if (clean === trimmed) return clean;
    const whole = cleanText(trimmed, Number.MAX_SAFE_INTEGER);
    if (whole !== clean)
      this.warn(where, 'too-long', `Longer than ${limit} characters; the rest was left out.`);
    if (whole !== trimmed.replace(/\r\n?/g, '\n')) {
      this.warn(where, 'control-characters', 'Control characters were left out.');
    }
    return clean.trim();
  }

  name(raw: string, where: string): string {
    return this.text(raw, where, TEXT_LIMITS.name);
  }

  report(created: ImportReport['created']): ImportReport {
    const more = [...this.#counts]
      .filter(([, count]) => count > PER_CODE)
      .map(([code, count]) => ({
        where: 'file',
        code,
        message: `${count - PER_CODE} more warnings of this kind.`,
      }));
    return { created, ignored: this.#ignored, warnings: [...this.#warnings, ...more] };
  }
}
