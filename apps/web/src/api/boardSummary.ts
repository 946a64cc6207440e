import { fieldsOf, listOf, numberOf, numbersOf, textOf } from './fields.ts';

/** A persona as the list of boards shows it. */
export interface PersonaMark {
  readonly name: string;
  /** 1–8: hue and marker of the look's persona table. */
  readonly color: number;
}

/** How much of a board rests on evidence. */
export interface EvidenceShare {
  /** 0–1, of the cards that can have evidence. */
  readonly share: number;
  /** Shares of the bar, strongest first; they sum to 1. */
  readonly segments: readonly number[];
}

/** The first map of a board in a few numbers, to draw it small. */
export interface Thumbnail {
  /** Columns per stage. */
  readonly stages: readonly number[];
  readonly blueprint: boolean;
  /** Columns with a touchpoint. */
  readonly touchpoints: readonly number[];
  /** Emotion curves as column and valence −2 … 2. */
  readonly curves: readonly {
    readonly color: number;
    readonly points: readonly (readonly [number, number])[];
  }[];
  /** Cards per column. */
  readonly pains: readonly number[];
  readonly opportunities: readonly number[];
  /** For a blueprint, per lane the columns with cards. */
  readonly rows: readonly (readonly number[])[];
}

/** A board in the list. */
export interface BoardSummary {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
  /** When it was put in the trash; null on the shelf. */
  readonly deletedAt: number | null;
  /** People who have it open now. */
  readonly people: number;
  /** All maps, blueprints among them. */
  readonly maps: number;
  readonly blueprints: number;
  readonly steps: number;
  readonly personas: readonly PersonaMark[];
  readonly evidence: EvidenceShare | null;
  readonly thumbnail: Thumbnail | null;
  /** Errors and warnings of the checks; null where the server does not say. */
  readonly concerns: number | null;
  /** What it is found by beside its title: names of maps, stages, personas and steps, one a line. */
  readonly names: string;
  readonly isSample: boolean;
}

/** Milliseconds since 1970 of a number or an ISO date; NaN when it is neither. */
export function readTime(value: unknown): number {
  return typeof value === 'string' ? Date.parse(value) : numberOf(value, Number.NaN);
}

const color = (value: unknown): number => Math.min(8, Math.max(1, Math.round(numberOf(value, 1))));

function readEvidence(value: unknown): EvidenceShare | null {
  const { share, segments } = fieldsOf(value);
  const parts = numbersOf(segments);
  const total = parts.reduce((sum, part) => sum + part, 0);
  if (typeof share !== 'number' || total <= 0) return null;
  return { share, segments: parts.map((part) => part / total) };
}

function readCurve(value: unknown): Thumbnail['curves'][number] {
  const curve = fieldsOf(value);
  const points = listOf(curve.points).map((point): readonly [number, number] => {
    const [column, valence] = numbersOf(point);
    return [column ?? 0, Math.min(2, Math.max(-2, valence ?? 0))];
  });
  return { color: color(curve.color), points };
}

function readThumbnail(value: unknown): Thumbnail | null {
  const data = fieldsOf(value);
  const stages = numbersOf(data.stages).filter((columns) => columns > 0);
  if (stages.length === 0) return null;
  return {
    stages,
    blueprint: data.blueprint === true,
    touchpoints: numbersOf(data.touchpoints),
    curves: listOf(data.curves).map(readCurve),
    pains: numbersOf(data.pains),
    opportunities: numbersOf(data.opportunities),
    rows: listOf(data.rows).map(numbersOf),
  };
}

/** Reads one board of the list; what a newer or older server leaves out takes its neutral value. */
export function readBoardSummary(value: unknown): BoardSummary {
  const board = fieldsOf(value);
  const summary = fieldsOf(board.summary);
  const deletedAt = readTime(board.deletedAt);
  return {
    id: textOf(board.id),
    title: textOf(board.title),
    updatedAt: readTime(board.updatedAt),
    deletedAt: Number.isNaN(deletedAt) ? null : deletedAt,
    people: numberOf(board.people),
    maps: numberOf(summary.maps),
    blueprints: numberOf(summary.blueprints),
    steps: numberOf(summary.steps),
    personas: listOf(summary.personas).map((persona) => {
      const { name, color: hue } = fieldsOf(persona);
      return { name: textOf(name), color: color(hue) };
    }),
    evidence: readEvidence(summary.evidence),
    thumbnail: readThumbnail(summary.thumbnail),
    concerns: typeof summary.concerns === 'number' ? summary.concerns : null,
    names: textOf(summary.names),
    isSample: summary.sample === true,
  };
}
