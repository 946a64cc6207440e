import {
  type BoardSnapshot,
  type Card,
  type ChannelUse,
  channelUse,
  columnsOf,
  createIndex,
  type EvidenceState,
  evidenceCoverage,
  type JourneyMap,
  type MapId,
  type Persona,
  personasOf,
} from '@wayline/domain';
import { createMapLayouter } from '../map/createMapLayouter.ts';
import { measuredPoints } from '../map/emotion/measuredPoints.ts';
import { POSTER_STYLE } from '../map/mapStyle.ts';
import type { Mark } from '../scene/mark.ts';
import type { Drawing, DrawingGroup, MapScene, Part } from '../scene/scene.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { GRID } from '../theme/grid.ts';
import { cropMarks } from './cropMarks.ts';
import { type PosterPage, pageRatio } from './pageSize.ts';
import { drawPersonaColumn } from './personaColumn.ts';
import { drawPosterFooter } from './posterFooter.ts';
import { drawPosterHeader, type Fact } from './posterHeader.ts';
import { drawLegend, type LegendSigns } from './posterLegend.ts';
import { findings, samples } from './posterWords.ts';

export interface PosterOptions {
  readonly page: PosterPage;
  /** An ISO date that the poster says it is the state of; left out where absent. */
  readonly stateOf?: string;
}

/** Sizes of the usual poster, whose map is 1568 wide; everything but the map grows with a wider map. */
const USUAL_MAP_WIDTH = 1568;
const SIDE = 80;
const TOP = 72;
const HEADER_GAP = 28;
const COLUMN = 336;
const COLUMN_GAP = 40;
const FOOTER = 88;
const FOOTER_TOP = 60;
const BESIDE_MAP = 2 * SIDE + COLUMN + COLUMN_GAP;
/** A poster's map leaves its own header to the poster. */
const OWN_HEADER: ReadonlySet<Part['kind']> = new Set(['mapHeader', 'personaChip', 'evidenceBar']);

/**
 * A poster of one map: title and key figures, the personas and a legend at the left, the map, what it rests on below.
 * An ISO page keeps its proportions; columns widen where the page leaves room. The drawing is in map units: the
 * paper's size is the writer's. Throws for a map that is not on the board.
 */
export function posterDrawing(
  snapshot: BoardSnapshot,
  mapId: MapId,
  measurer: TextMeasurer,
  { page, stateOf }: PosterOptions,
): Drawing {
  const map = snapshot.maps.get(mapId);
  if (!map) throw new Error(`no map ${mapId} on this board`);
  const index = createIndex(snapshot);
  const personas = personasOf(index, mapId);
  const use = channelUse(index, mapId);
  const layouter = createMapLayouter(measurer, POSTER_STYLE);
  const narrow = layouter.layout(snapshot, mapId);

  const scale = Math.max(1, narrow.rect.width / USUAL_MAP_WIDTH);
  const headerHeight = (width: number) =>
    drawPosterHeader(map, [], width / scale - 2 * SIDE, measurer).height;
  const bodyTop = (width: number): number => (TOP + headerHeight(width) + HEADER_GAP) * scale;
  const heightOf = (scene: MapScene, width: number): number =>
    bodyTop(width) + gridHeight(scene) + FOOTER * scale;
  const least = narrow.rect.width + BESIDE_MAP * scale;
  const ratio = pageRatio(page);
  const width = ratio === undefined ? least : Math.max(least, heightOf(narrow, least) * ratio);
  const scene =
    width > least ? layouter.layout(widened(snapshot, narrow, width - BESIDE_MAP * scale), mapId) : narrow;
  const height = ratio === undefined ? heightOf(scene, width) : width / ratio;

  const inner = width / scale - 2 * SIDE;
  const facts = factsOf(snapshot, map, scene, personas.length, evidenceCoverage(index, mapId).share, stateOf);
  const header = drawPosterHeader(map, facts, inner, measurer);
  const top = (TOP + header.height + HEADER_GAP) * scale;
  const footerTop = height - FOOTER_TOP * scale;
  const columnHeight = (height - FOOTER * scale - top) / scale;
  const legend = drawLegend(signsOf(snapshot, map, personas, use), COLUMN, measurer);
  const column = drawPersonaColumn(personas, COLUMN, columnHeight - legend.height, measurer);
  const footer = drawPosterFooter(
    findings(snapshot, map, use),
    samples(snapshot, map, personas),
    inner,
    measurer,
  );
  const mapX = (SIDE + COLUMN + COLUMN_GAP) * scale;
  const around = (label: string, x: number, y: number, marks: readonly Mark[]): DrawingGroup => ({
    x,
    y,
    label,
    marks,
    ...(scale !== 1 && { scale }),
  });
  return {
    bounds: { x: 0, y: 0, width, height },
    background: 'paper',
    title: map.title,
    description: `Poster of a journey map: ${scene.stages.length} stages, ${columnsOf(index, mapId).length} steps, ${scene.rows.length} lanes, ${personas.length} personas.`,
    groups: [
      around('Title', SIDE * scale, TOP * scale, header.marks),
      around('Personas', SIDE * scale, top, column.marks),
      around('How to read this map', SIDE * scale, top + column.height * scale, legend.marks),
      ...mapGroups(scene, mapX, top),
      around('Footer', SIDE * scale, footerTop, footer),
      { x: 0, y: 0, marks: [cropMarks(width, height, scale)] },
    ],
  };
}

const gridHeight = ({ rect }: MapScene): number => rect.height - GRID.mapHeaderHeight;

/** The same board with the map's columns widened in proportion, so that the map is `width` wide, if they may be. */
function widened(snapshot: BoardSnapshot, scene: MapScene, width: number): BoardSnapshot {
  const columns = scene.columns.reduce((sum, column) => sum + column.width, 0);
  if (columns === 0) return snapshot;
  const factor = (width - GRID.laneHeaderWidth) / columns;
  const steps = new Map(snapshot.steps);
  for (const { stepId, width: own } of scene.columns) {
    const step = stepId === undefined ? undefined : steps.get(stepId);
    if (step) steps.set(step.id, { ...step, width: Math.floor(own * factor) });
  }
  return { ...snapshot, steps };
}

function mapGroups(scene: MapScene, x: number, y: number): DrawingGroup[] {
  const groups = scene.parts
    .filter(({ kind, marks }) => marks.length > 0 && !OWN_HEADER.has(kind))
    .map(({ rect, marks }) => ({ x: x + rect.x, y: y + rect.y - GRID.mapHeaderHeight, marks }));
  const end = gridHeight(scene);
  const rule: Mark = {
    type: 'line',
    x1: 0,
    y1: end,
    x2: scene.rect.width,
    y2: end,
    stroke: 'ink',
    strokeWidth: GRID.stroke.stageRule,
  };
  return [...groups, { x, y, marks: [rule] }];
}

function factsOf(
  snapshot: BoardSnapshot,
  map: JourneyMap,
  scene: MapScene,
  personas: number,
  coverage: number | null,
  stateOf: string | undefined,
): Fact[] {
  const steps = scene.columns.filter(({ stepId }) => stepId !== undefined).length;
  const stages = scene.stages.length;
  const facts: Fact[] = [
    { name: personas === 1 ? 'Persona' : 'Personas', value: String(personas) },
    { name: 'Steps', value: `${steps} in ${stages} ${stages === 1 ? 'stage' : 'stages'}` },
  ];
  if (coverage !== null) facts.push({ name: 'Evidence coverage', value: `${Math.round(coverage * 100)} %` });
  const star = map.northStar?.metricId ? snapshot.metrics.get(map.northStar.metricId) : undefined;
  if (star && map.northStar?.target !== undefined) {
    facts.push({ name: `Target, ${star.name}`, value: String(map.northStar.target) });
  }
  const date = stateOf === undefined ? undefined : fullDate(stateOf);
  if (date) facts.push({ name: 'State of', value: date });
  return facts;
}

/** "22 Nov 2026" of an ISO date. */
function fullDate(iso: string): string | undefined {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return undefined;
  const format = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return date.toLocaleDateString('en-GB', format);
}

function signsOf(
  snapshot: BoardSnapshot,
  map: JourneyMap,
  personas: readonly Persona[],
  use: ChannelUse,
): LegendSigns {
  const evidence = new Set<EvidenceState>();
  const lanes = new Map([...snapshot.lanes.values()].map((lane) => [lane.id as string, lane]));
  const shown = (card: Card): boolean => card.mapId === map.id && lanes.get(card.laneId)?.hidden !== true;
  const cards = [...snapshot.cards.values()].filter(shown);
  for (const card of cards) if (card.kind === 'pain') evidence.add(card.evidence.state);
  const taken = new Set(
    use.personas.flatMap(({ stops }) => stops.map((stop) => `${stop.stepId} ${stop.channelId}`)),
  );
  const onMap = (stepId: string): boolean => snapshot.steps.get(stepId)?.mapId === map.id;
  return {
    personas,
    evidence,
    measured: measuredPoints([...snapshot.metrics.values()], onMap).length > 0,
    repeats: use.losing > 0,
    offered: use.offered.some(({ stepId, channelIds }) =>
      channelIds.some((id) => !taken.has(`${stepId} ${id}`)),
    ),
    moments: cards.some((card) => card.kind === 'moment' && !card.makeOrBreak),
    makeOrBreak: cards.some((card) => card.kind === 'moment' && card.makeOrBreak),
  };
}
