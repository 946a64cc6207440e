import { createIndex, mapsOf } from '@wayline/domain';
import {
  type ImportReport,
  importFile,
  type Problem,
  type TableChoices,
  type TableReading,
  wideTable,
} from '@wayline/exchange';

/** A map of a table as rows of cells: stages, steps, then its lanes. */
export interface MapPreview {
  readonly title: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What a table says, before anything is made of it. */
export type TablePreview = { readonly reading: TableReading } & (
  | {
      readonly ok: true;
      readonly maps: readonly MapPreview[];
      /** The notes of another whiteboard. */
      readonly notes: readonly string[];
      readonly report: ImportReport;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }
);

/** Reads a table as the server will; ids and dates of what is only looked at do not matter. */
export async function readTable(
  bytes: Uint8Array,
  filename: string,
  choices: TableChoices,
): Promise<TablePreview> {
  const now = new Date(0).toISOString();
  const read = await importFile(bytes, { ...choices, filename, now, random: Math.random });
  const reading = read.table ?? {};
  if (!read.ok) return { ok: false, reading, problems: read.problems };
  const index = createIndex(read.snapshot);
  return {
    ok: true,
    reading,
    maps: mapsOf(index).map((map) => ({ title: map.title, rows: wideTable(index, map) })),
    notes: [...read.snapshot.items.values()].map(({ text }) => text),
    report: read.report,
  };
}
