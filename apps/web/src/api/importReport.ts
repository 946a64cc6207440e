import { type FileProblem, readProblem } from './apiError.ts';
import { fieldsOf, listOf, numberOf, textOf } from './fields.ts';

/** What came of a file. */
export interface ImportReport {
  /** Records made, by collection; collections without any are left out. */
  readonly created: readonly { readonly collection: string; readonly count: number }[];
  readonly ignored: readonly { readonly where: string; readonly what: string }[];
  readonly warnings: readonly FileProblem[];
}

export function readImportReport(value: unknown): ImportReport {
  const report = fieldsOf(value);
  return {
    created: Object.entries(fieldsOf(report.created))
      .map(([collection, count]) => ({ collection, count: numberOf(count) }))
      .filter(({ count }) => count > 0),
    ignored: listOf(report.ignored).map((item) => {
      const { where, what, message } = fieldsOf(item);
      return { where: textOf(where), what: textOf(what, textOf(message)) };
    }),
    warnings: listOf(report.warnings).map(readProblem),
  };
}
