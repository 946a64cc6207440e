import {
  type BoardSnapshot,
  cardsIn,
  cardsOf,
  checkBoard,
  columnsOf,
  createIndex,
  type EvidenceCoverage,
  emotionAt,
  evidenceCoverage,
  type Iso,
  type JourneyMap,
  lanesOf,
  mapsOf,
  personasOf,
  stagesOf,
  stepsOf,
} from '@wayline/domain';

/** What the list of boards says about one, without opening it. */
export interface BoardSummary {
  readonly maps: number;
  readonly blueprints: number;
  readonly steps: number;
  /** `color` is 1–8, the place in the look's persona table. */
  readonly personas: readonly { readonly name: string; readonly color: number }[];
  /** `segments`: claims measured, seen and open. Null where nothing is claimed. */
  readonly evidence: { readonly share: number; readonly segments: readonly number[] } | null;
  readonly thumbnail: MapThumbnail | null;
  /** Errors and warnings of the checks that nobody has muted. */
  readonly concerns: number;
  /** What it is found by beside its title: names of maps, stages, personas and steps, one a line, cut where it is long. */
  readonly names: string;
}

/** The first map in a few numbers, enough to draw it small. Columns are counted from 0. */
export interface MapThumbnail {
  /** Columns of each stage. */
  readonly stages: readonly number[];
  readonly blueprint: boolean;
  /** Columns that have a touchpoint. */
  readonly touchpoints: readonly number[];
  /** Per persona with emotions: column and valence (−2 … 2). */
  readonly curves: readonly {
    readonly color: number;
    readonly points: readonly (readonly [number, number])[];
  }[];
  /** Cards in each column. */
  readonly pains: readonly number[];
  readonly opportunities: readonly number[];
  /** Blueprints: per lane the columns that have cards. */
  readonly rows: readonly (readonly number[])[];
}

/** The list of boards comes whole: so much of each may be looked for, in UTF-16 units. */
const MOST_LETTERS = 4000;

/** Of a board that nobody could look at. */
export const NO_SUMMARY: BoardSummary = {
  maps: 0,
  blueprints: 0,
  steps: 0,
  personas: [],
  evidence: null,
  thumbnail: null,
  concerns: 0,
  names: '',
};

/** Computes the summary from a whole board on the day of `now`. */
export function summarise(snapshot: BoardSnapshot, now: Iso): BoardSummary {
  const index = createIndex(snapshot);
  const maps = mapsOf(index);
  const personas = [...new Set(maps.flatMap((map) => personasOf(index, map.id)))];
  const [first] = maps;
  return {
    maps: maps.length,
    blueprints: maps.filter(({ type }) => type === 'blueprint').length,
    steps: snapshot.steps.size,
    personas: personas.slice(0, 12).map(({ name, color }) => ({ name, color })),
    evidence: addUp(maps.map(({ id }) => evidenceCoverage(index, id))),
    thumbnail: first ? thumbnailOf(index, first) : null,
    concerns: checkBoard(index, now).filter(({ level, muted }) => level !== 'info' && muted === undefined)
      .length,
    names: namesOn(snapshot),
  };
}

/** The names on a board, those of the larger things first, each once. */
function namesOn({ maps, stages, personas, steps }: BoardSnapshot): string {
  const names = [
    ...[...maps.values()].map(({ title }) => title),
    ...[stages, personas, steps].flatMap((table) => [...table.values()].map(({ name }) => name)),
  ];
  return [...new Set(names.map((name) => name.trim()))]
    .filter((name) => name !== '')
    .join('\n')
    .slice(0, MOST_LETTERS);
}

function addUp(coverages: readonly EvidenceCoverage[]): BoardSummary['evidence'] {
  const sum = (part: keyof EvidenceCoverage['segments']): number =>
    coverages.reduce((total, { segments }) => total + segments[part], 0);
  const segments = [sum('measured'), sum('seen'), sum('open')] as const;
  const total = segments[0] + segments[1] + segments[2];
  return total === 0 ? null : { share: (segments[0] + segments[1]) / total, segments };
}

function thumbnailOf(index: ReturnType<typeof createIndex>, { id, type }: JourneyMap): MapThumbnail {
  const columns = columnsOf(index, id);
  const columnOf = new Map<string, number>(columns.map((step, column) => [step.id, column]));
  const cards = cardsOf(index, id);
  const count = (kind: string): number[] => {
    const counts = columns.map(() => 0);
    for (const card of cards) {
      const column = card.kind === kind && card.stepId !== null ? columnOf.get(card.stepId) : undefined;
      if (column !== undefined) counts[column] = (counts[column] ?? 0) + 1;
    }
    return counts;
  };
  const filled = (counts: readonly number[]): number[] =>
    counts.flatMap((cardCount, column) => (cardCount > 0 ? column : []));
  const isBlueprint = type === 'blueprint';
  return {
    stages: stagesOf(index, id).map((stage) => stepsOf(index, stage.id).length),
    blueprint: isBlueprint,
    touchpoints: filled(count('touchpoint')),
    curves: personasOf(index, id).flatMap((persona) => {
      const points = columns.flatMap((step, column) => {
        const emotion = emotionAt(index, step.id, persona.id);
        return emotion ? [[column, emotion.valence] as const] : [];
      });
      return points.length > 0 ? [{ color: persona.color, points }] : [];
    }),
    pains: count('pain'),
    opportunities: count('opportunity'),
    rows: isBlueprint
      ? lanesOf(index, id)
          .filter(({ hidden }) => !hidden)
          .map((lane) => filled(columns.map((step) => cardsIn(index, lane.id, step.id).length)))
      : [],
  };
}
