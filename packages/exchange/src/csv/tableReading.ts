import type { Encoding } from '../text/decodeText.ts';
import type { Delimiter } from './detectDelimiter.ts';

/**
 * How a table is laid out: stages from left to right and a row for each lane; a row for each touchpoint; the first of
 * these turned over; a row for each note of a whiteboard.
 */
export type TableLayout = 'wide' | 'long' | 'transposed' | 'items';

/** What may be decided about a table instead of being found out. */
export interface TableChoices {
  readonly layout?: TableLayout;
  readonly delimiter?: Delimiter;
  readonly encoding?: Encoding;
  /** The sheet of a workbook, by its name or its number from 1; all that hold a journey where absent. */
  readonly sheet?: string;
}

/** How a table was read; what its file does not have is absent. */
export interface TableReading extends TableChoices {
  /** All sheets of the workbook. */
  readonly sheets?: readonly string[];
}
