import type { EmotionMeaning, Meaning } from './meaning.ts';

/** A text of the table with the cell it stands in. */
export interface TableCell {
  readonly text: string;
  /** `B7`. */
  readonly where: string;
  /** Whose feeling it is, where a column of the same row says so. */
  readonly persona?: string;
  /** The channels of the touchpoint in this cell, where a column of the same row names them. */
  readonly channels?: string;
  /** Of the pain point in this cell. */
  readonly severity?: number;
  readonly frequency?: number;
}

export interface TableStage {
  readonly name: string;
  readonly where: string;
  readonly goal?: string;
}

export interface TableStep {
  readonly name: string;
  readonly where: string;
  /** Index into the stages. */
  readonly stage: number;
}

export interface LaneRow {
  readonly meaning: Extract<Meaning, { readonly kind: 'lane' }> | EmotionMeaning;
  readonly where: string;
  /** By index of the step, in the order of the file. */
  readonly cells: ReadonlyMap<number, readonly TableCell[]>;
}

/** A table understood: the same for every layout that people use. */
export interface JourneyTable {
  readonly title: string;
  readonly stages: readonly TableStage[];
  readonly steps: readonly TableStep[];
  readonly rows: readonly LaneRow[];
}
