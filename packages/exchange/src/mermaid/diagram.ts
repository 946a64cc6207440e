import type { Problem } from '../problems/problem.ts';

/** A task line of a journey diagram, as written. */
export interface MermaidTask {
  /** Index into `sections`; −1 before the first one. */
  readonly section: number;
  readonly name: string;
  /** `NaN` where the text is no number, 0 where it is blank: as mermaid reads it. */
  readonly score: number;
  readonly rawScore: string;
  /** Trimmed names in order, blanks and repetitions included. */
  readonly people: readonly string[];
  readonly line: number;
  /** Our own mark on the line above says that the score only fills the place: nobody recorded an emotion. */
  readonly unrated?: true;
}

export interface MermaidSection {
  readonly name: string;
  readonly line: number;
}

/** A journey diagram before it becomes a map: the text's own content, nothing interpreted. */
export interface MermaidDiagram {
  readonly title: string;
  readonly accTitle: string;
  readonly accDescr: string;
  readonly sections: readonly MermaidSection[];
  readonly tasks: readonly MermaidTask[];
  /** Remarks on single lines: mermaid refuses them, cuts them, or reads them otherwise than a person would. */
  readonly notes: readonly Problem[];
}
