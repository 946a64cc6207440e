import type { BoardSnapshot, FileExtras } from '@wayline/domain';
import type { PosterPage, SceneWords, Votes } from '@wayline/scene';
import type { TableChoices, TableReading } from './csv/tableReading.ts';
import type { Ignored, Problem } from './problems/problem.ts';

/** What an import did, in numbers and words. */
export interface ImportReport {
  readonly created: Readonly<Record<string, number>>;
  readonly ignored: readonly Ignored[];
  readonly warnings: readonly Problem[];
}

/** A file is read wholly or not at all. */
export type ReadResult =
  | {
      readonly ok: true;
      readonly snapshot: BoardSnapshot;
      /** What the file carries besides the model, to be written back into it; only from our own format. */
      readonly extras?: FileExtras;
      readonly report: ImportReport;
      /** How it was read, where it is a table. */
      readonly table?: TableReading;
    }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly table?: TableReading };

export interface ReadOptions extends TableChoices {
  readonly filename?: string;
  /** ISO instant that the new records carry. */
  readonly now: string;
  /** Uniform random numbers in [0, 1) for ids. */
  readonly random: () => number;
  /** Names that are decided by the user: a persona of the map, or an actor of the organisation. */
  readonly actors?: Readonly<Record<string, 'persona' | 'actor'>>;
  /** Accept a rescale from 0–10 where the file's scores ask for it. */
  readonly rescale?: '0-10';
  /** Accept that the lines of a Mermaid journey say who, task, score instead of task, score, who. */
  readonly order?: 'who-task-score';
}

export type PageSize = PosterPage;

/** What is being done on the way to a file; pages are counted from 1. */
export type WriteStep =
  | { readonly does: 'measuring' | 'writing' }
  | { readonly does: 'drawing'; readonly page: number; readonly pages: number };

export interface WriteOptions {
  /** Title or id; the first map otherwise. */
  readonly map?: string;
  readonly persona?: string;
  /** Pixels per map unit, for pictures. */
  readonly scale?: number;
  /** Width in pixels; wins over `scale`. */
  readonly width?: number;
  /** A poster of one map instead of the board as it lies. */
  readonly page?: PageSize;
  /** Cuts a PDF into sheets that are glued to one picture. */
  readonly tile?: 'A4';
  readonly theme?: 'light' | 'dark';
  /** The language of what a picture says besides the board's own texts, and of the losses; English where absent. */
  readonly words?: SceneWords;
  /** What the board's things got in its votes, said where they are drawn. */
  readonly votes?: Votes;
  /** The ISO date that a poster says it is the state of. */
  readonly stateOf?: string;
  /** Told as each step begins, where writing takes long. */
  readonly onStep?: (step: WriteStep) => void;
  readonly delimiter?: ',' | ';' | '\t';
  /** What is written besides the model: the pictures, and what the board's own file carried. */
  readonly extras?: FileExtras;
  /** Turns an SVG into PNG bytes; given by the host, since wasm and fonts are loaded differently there. */
  readonly rasterise?: (svg: string) => Promise<Uint8Array>;
  /** The fonts of `FONT_FILES` as bytes, in that order; given by the host. */
  readonly fonts?: () => Promise<readonly Uint8Array[]>;
}

export type WriteResult =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly mime: string;
      readonly filename: string;
      /** What this format could not carry, one sentence each. */
      readonly losses: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** One way in or out: a line in the registry is all that menus and the command line need. */
export interface Format {
  readonly id: string;
  readonly label: string;
  readonly extension: string;
  readonly mime: string;
  /** Whether its files show or carry the board's pictures. */
  readonly pictures?: boolean;
  /** Whether writing takes seconds, so that a host with people waiting does it on a thread of its own. */
  readonly takesLong?: boolean;
  readonly read?: (bytes: Uint8Array, options: ReadOptions) => ReadResult | Promise<ReadResult>;
  readonly write?: (snapshot: BoardSnapshot, options: WriteOptions) => Promise<WriteResult>;
}
