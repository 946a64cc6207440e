import {
  type BoardSnapshot,
  channelUse,
  columnsOf,
  createIndex,
  type MapId,
  personasOf,
  stagesOf,
} from '@wayline/domain';
import type { Votes } from '../map/votes.ts';
import type { Mark } from '../scene/mark.ts';
import type { Drawing, DrawingGroup } from '../scene/scene.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { bandGroups } from './bandGroups.ts';
import { cropMarks } from './cropMarks.ts';
import { legendSigns } from './legendSigns.ts';
import { type PosterPage, pageRatio } from './pageSize.ts';
import { drawPersonaColumn } from './personaColumn.ts';
import { posterFacts } from './posterFacts.ts';
import { drawPosterFooter } from './posterFooter.ts';
import { drawPosterHeader } from './posterHeader.ts';
import { drawLegend } from './posterLegend.ts';
import { BESIDE_MAP, COLUMN, COLUMN_GAP, choosePage, SIDE } from './posterPage.ts';
import { findings, samples } from './posterWords.ts';

export interface PosterOptions {
  readonly page: PosterPage;
  /** An ISO date that the poster says it is the state of; left out where absent. */
  readonly stateOf?: string;
  readonly votes?: Votes;
}

/** Heights of the usual poster; on a larger one everything around the map grows with it. */
const TOP = 72;
const HEADER_GAP = 28;
const FOOTER = 88;
const FOOTER_TOP = 60;
const LARGEST = 1.6;

/**
 * A poster of one map: title and key figures, the personas and a legend at the left, the map, what it rests on below.
 * An ISO page keeps its proportions; columns widen where the page leaves room. The drawing is in map units: the
 * paper's size is the writer's. Throws for a map that is not on the board.
 */
export function posterDrawing(
  snapshot: BoardSnapshot,
  mapId: MapId,
  measurer: TextMeasurer,
  { page, stateOf, votes }: PosterOptions,
): Drawing {
  const map = snapshot.maps.get(mapId);
  if (!map) throw new Error(`no map ${mapId} on this board`);
  const { words } = measurer;
  const index = createIndex(snapshot);
  const personas = personasOf(index, mapId);
  const use = channelUse(index, mapId);
  const facts = posterFacts(index, map, stateOf, words);
  const legend = drawLegend(legendSigns(snapshot, map, personas, use, words), COLUMN, measurer);
  const headerAt = (inner: number) => drawPosterHeader(map, facts, inner, measurer);
  const aroundAt = (inner: number): number => TOP + headerAt(inner).height + HEADER_GAP + FOOTER;
  const frame = {
    around: aroundAt,
    column: drawPersonaColumn(personas, COLUMN, 0, measurer).height + legend.height,
  };
  const ratio = pageRatio(page);
  const { width, scale, bands } = choosePage({ snapshot, votes, mapId }, frame, ratio, measurer);
  const inner = width / scale - 2 * SIDE;
  const content = Math.max(bands.height, frame.column * scale) + aroundAt(inner) * scale;
  const height = ratio === undefined ? content : width / ratio;

  const header = headerAt(inner);
  const top = (TOP + header.height + HEADER_GAP) * scale;
  const footerTop = height - FOOTER_TOP * scale;
  const columnHeight = (height - FOOTER * scale - top) / scale;
  const column = drawPersonaColumn(personas, COLUMN, columnHeight - legend.height, measurer);
  // More personas than the page is high: all are there, smaller.
  const columnScale = scale * Math.min(1, columnHeight / Math.max(1, column.height + legend.height));
  const footer = drawPosterFooter(
    findings(snapshot, map, use, words),
    samples(snapshot, map, personas, words),
    inner,
    measurer,
  );
  const mapX = (SIDE + COLUMN + COLUMN_GAP) * scale;
  // A small map on a large page is drawn larger, so that it fills what is left beside the personas.
  const room = { width: width - BESIDE_MAP * scale, height: height - FOOTER * scale - top };
  const mapScale = Math.min(
    LARGEST,
    Math.max(1, Math.min(room.width / bands.width, room.height / bands.height)),
  );
  const beside = (label: string, y: number, marks: readonly Mark[], own = scale): DrawingGroup => ({
    x: SIDE * scale,
    y,
    label,
    marks,
    ...(own !== 1 && { scale: own }),
  });
  return {
    bounds: { x: 0, y: 0, width, height },
    background: 'paper',
    title: map.title,
    description: words.picture.poster(
      stagesOf(index, mapId).length,
      columnsOf(index, mapId).length,
      personas.length,
    ),
    groups: [
      beside(words.poster.title, TOP * scale, header.marks),
      beside(words.poster.personas(2), top, column.marks, columnScale),
      beside(words.poster.howToRead, top + column.height * columnScale, legend.marks, columnScale),
      ...bandGroups(bands, snapshot.cards, mapX, top, mapScale),
      beside(words.poster.footer, footerTop, footer),
      { x: 0, y: 0, marks: [cropMarks(width, height, scale)] },
    ],
  };
}
