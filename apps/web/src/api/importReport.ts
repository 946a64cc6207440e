import { type FileProblem, readProblem } from './apiError.ts';
import { fieldsOf, listOf, numberOf } from './fields.ts';

/** What came of a file. */
export interface ImportReport {
  /** Records made, by collection; collections without any are left out. */
  readonly created: readonly { readonly collection: string; readonly count: number }[];
  /** What of it was not read. */
  readonly ignored: readonly FileProblem[];
  readonly warnings: readonly FileProblem[];
}

export function readImportReport(value: unknown): ImportReport {
  const report = fieldsOf(value);
  return {
    created: Object.entries(fieldsOf(report.created))
      .map(([collection, count]) => ({ collection, count: numberOf(count) }))
      .filter(({ count }) => count > 0),
    ignored: listOf(report.ignored).map(readProblem),
    warnings: listOf(report.warnings).map(readProblem),
  };
}
