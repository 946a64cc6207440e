import type { Card, ChannelUse, Lane, Metric, Persona } from '@wayline/domain';
import { LANES } from '@wayline/domain';
import type { Part } from '../scene/scene.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { oneLine } from '../text/oneLine.ts';
import { GRID } from '../theme/grid.ts';
import { TYPE } from '../theme/type.ts';
import { layoutCardLane } from './cards/layoutCardLane.ts';
import { layoutChannelLane } from './channels/layoutChannelLane.ts';
import type { DrawCard } from './drawingCache.ts';
import type { EmotionInput } from './emotion/emotionInput.ts';
import { layoutEmotionLane } from './emotion/layoutEmotionLane.ts';
import type { LaneBody } from './laneBody.ts';
import { drawLaneHeader } from './laneHeader.ts';
import { laneLines } from './laneLines.ts';
import type { MapGrid } from './mapGrid.ts';
import type { MapStyle } from './mapStyle.ts';
import { layoutMetricLane } from './metrics/layoutMetricLane.ts';
import { trayCount } from './stackCards.ts';
import type { Votes } from './votes.ts';

/** What one row is drawn from. Two rows with identical values are drawn alike. */
export interface RowInputs {
  readonly lane: Lane;
  readonly grid: MapGrid;
  readonly cards: readonly Card[];
  /** How many cards of other personas the lane does not show. */
  readonly others: number;
  /** The one persona that the lane is about. */
  readonly persona: Persona | undefined;
  readonly isLast: boolean;
  readonly drawingOf: DrawCard;
  /** Of the cards that say theirs. */
  readonly votes: Votes;
  readonly emotion: EmotionInput | undefined;
  readonly channels: { readonly use: ChannelUse; readonly personas: readonly Persona[] } | undefined;
  readonly metrics: readonly Metric[] | undefined;
}

export interface RowLayout {
  readonly height: number;
  readonly parts: (y: number) => Part[];
}

/** One lane with its header, lines, cells and what lies in them. */
export function layoutRow(inputs: RowInputs, style: MapStyle, measurer: TextMeasurer): RowLayout {
  const { lane, grid, cards, others, persona, isLast } = inputs;
  const holdsCards = LANES[lane.type].cardKind !== null;
  const waiting = holdsCards ? trayCount(cards, grid) : cards.length;
  const header = drawLaneHeader({ lane, persona, others, waiting, isLast }, style, measurer);
  const body = lane.collapsed ? collapsedBody(cards.length, measurer) : layoutBody(inputs, style, measurer);
  const needed = Math.max(body.height, header.height);
  const height = lane.collapsed
    ? GRID.collapsedLaneHeight
    : Math.ceil(needed / GRID.laneStep) * GRID.laneStep;
  const marks = [...laneLines(grid, height), ...(body.marks ?? [])];
  return {
    height,
    parts: (y) => [
      header.part(y, height, body.headerMarks ?? []),
      {
        key: lane.id,
        kind: 'lane',
        refs: { laneId: lane.id },
        rect: { x: GRID.laneHeaderWidth, y, width: grid.width - GRID.laneHeaderWidth, height },
        marks,
      },
      ...cellParts(lane.id, grid, y, height),
      ...body.parts(y),
      ...header.tray(y),
    ],
  };
}

function layoutBody(inputs: RowInputs, style: MapStyle, measurer: TextMeasurer): LaneBody {
  const { lane, grid, cards, drawingOf, votes, emotion, channels, metrics } = inputs;
  if (emotion) return layoutEmotionLane(lane.id, emotion, grid, measurer);
  if (channels)
    return layoutChannelLane(lane.id, channels.use, channels.personas, grid, style.headerInset, measurer);
  if (metrics) return layoutMetricLane(lane.id, lane.mapId, metrics, grid, measurer);
  return layoutCardLane(lane.id, cards, grid, (card, width) =>
    drawingOf(lane, card, width, votes.get(card.id)),
  );
}

/** A collapsed lane says how much it hides. */
function collapsedBody(count: number, measurer: TextMeasurer): LaneBody {
  const words = count === 0 ? '' : measurer.words.cards(count);
  const text = oneLine(words, TYPE.captionNumber, measurer, {
    x: GRID.stroke.hairline + GRID.textInset,
    y: (GRID.collapsedLaneHeight - TYPE.captionNumber.lineHeight) / 2,
    width: GRID.columnMinWidth,
    color: 'ink-3',
  });
  return { height: GRID.collapsedLaneHeight, marks: text ? [text] : [], parts: () => [] };
}

/** Cells draw nothing: they are what a pointer hits and what assistive technology reads. */
function cellParts(laneId: string, grid: MapGrid, y: number, height: number): Part[] {
  return grid.columns.map(({ stepId, stageId, x, width }) => ({
    key: `${laneId}|${stepId ?? stageId}`,
    kind: 'cell',
    refs: { laneId, stageId, ...(stepId !== undefined && { stepId }) },
    rect: { x, y, width, height },
    marks: [],
  }));
}
