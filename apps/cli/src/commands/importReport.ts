import type { ImportReport } from '@wayline/exchange';
import { place, problemLines } from '../files/problemLines.ts';
import type { Host } from '../host.ts';

interface FileReport {
  readonly file: string;
  readonly report: ImportReport;
}

/** The report as JSON. With several files every place begins with its file. */
export function reportOf(reports: readonly FileReport[]): Uint8Array {
  const created: Record<string, number> = {};
  for (const { report } of reports) {
    for (const [kind, count] of Object.entries(report.created)) created[kind] = (created[kind] ?? 0) + count;
  }
  const several = reports.length > 1;
  const whole = {
    created,
    ignored: reports.flatMap(({ file, report }) =>
      report.ignored.map(({ where, what }) => ({ where: several ? place(file, where) : where, what })),
    ),
    warnings: reports.flatMap(({ file, report }) =>
      report.warnings.map(({ where, code, message }) => ({
        where: several ? place(file, where) : where,
        code,
        message,
      })),
    ),
  };
  return new TextEncoder().encode(`${JSON.stringify(whole, null, 2)}\n`);
}

/** The report in words. */
export function sayReport({ file, report }: FileReport, host: Host): void {
  const counts = Object.entries(report.created).map(([kind, count]) => `${count} ${noun(kind, count)}`);
  host.say(`${file}: ${counts.length > 0 ? counts.join(', ') : 'an empty board'}`);
  for (const line of problemLines('warning', file, report.warnings)) host.say(line);
  for (const { where, what } of report.ignored) host.say(`ignored: ${place(file, where)}: ${what}`);
}

function noun(kind: string, count: number): string {
  const words = kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return count === 1 ? words.replace(/s$/, '') : words;
}
