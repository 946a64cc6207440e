import { type ChannelUse, channelName, type Persona } from '@wayline/domain';
import { personaMarker } from '../../marks/personaMarker.ts';
import type { Mark, Point } from '../../scene/mark.ts';
import type { Part } from '../../scene/scene.ts';
import type { TextMeasurer } from '../../text/measurer.ts';
import { oneLine } from '../../text/oneLine.ts';
import { GRID } from '../../theme/grid.ts';
import { personaLook } from '../../theme/persona.ts';
import { TYPE } from '../../theme/type.ts';
import type { LaneBody } from '../laneBody.ts';
import type { MapGrid } from '../mapGrid.ts';
import { channelPath } from './channelPath.ts';
import { repeatBadges } from './repeatBadges.ts';
import { switchSentence } from './switchSentence.ts';

/** Space under the last channel's row, and the height of a lane that has none yet. */
const BELOW = 4;
const EMPTY_HEIGHT = 40;
const ICON = 14;
const ICON_GAP = 6;
/** Radius of a persona's dot; a ring stands for a channel that is offered and not taken. */
const DOT = 4.6;
const RING = 3.6;
/** Side of the square that answers to the pointer. */
const HIT = 16;
const LOSING_DASH = [5, 4];
/** A way past a step without a touchpoint is a guess: it is drawn fainter. */
const SKIPPING = 0.45;

/** The channels lane: a row per channel, each persona's way through them, and the switches that lose the context. */
export function layoutChannelLane(
  laneId: string,
  use: ChannelUse,
  personas: readonly Persona[],
  grid: MapGrid,
  headerInset: number,
  measurer: TextMeasurer,
): LaneBody {
  const rowOf = new Map(use.channels.map((channel, row) => [channel.id as string, row]));
  const walkers = use.personas.filter(({ stops }) => stops.length > 0).map(({ personaId }) => personaId);
  const rowHeight = Math.max(GRID.channelRowHeight, 2 * GRID.channelOffset * walkers.length);
  const rowY = (channelId: string): number =>
    GRID.channelTop + ((rowOf.get(channelId) ?? 0) + 0.5) * rowHeight;
  const columnX = (column: number): number => {
    const span = grid.columns[column];
    return span ? span.x + span.width / 2 - GRID.laneHeaderWidth : 0;
  };
  const columnOf = (stepId: string): number | undefined => grid.columnOf.get(stepId);
  const colors = new Map(personas.map(({ id, color }) => [id as string, color]));
  const offsetOf = pathOffsets(walkers);
  const at = (stop: { readonly stepId: string; readonly channelId: string }, personaId: string): Point => ({
    x: columnX(columnOf(stop.stepId) ?? 0),
    y: rowY(stop.channelId) + offsetOf(personaId),
  });

  const width = grid.width - GRID.laneHeaderWidth;
  const marks: Mark[] = use.channels.map(({ id }) => ({
    type: 'line',
    x1: 0,
    y1: rowY(id),
    x2: width,
    y2: rowY(id),
    stroke: 'line-2',
    strokeWidth: 1.25,
    dash: [1, 5],
  }));
  const losing: Point[] = [];
  for (const { personaId, moves } of use.personas.toReversed()) {
    const stroke = personaLook(colors.get(personaId) ?? 1).paint;
    for (const { from, to, isSwitch, losesContext } of moves) {
      const start = at(from, personaId);
      const end = at(to, personaId);
      const loses = isSwitch && losesContext;
      if (loses) losing.push({ x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 });
      marks.push({
        type: 'path',
        d: channelPath(start, end),
        stroke,
        strokeWidth: GRID.stroke.channel,
        ...(loses && { dash: LOSING_DASH }),
        ...(to.column - from.column > 1 && { opacity: SKIPPING }),
      });
    }
  }
  marks.push(...repeatBadges(losing), ...switchSentence(use, measurer));

  const rows = use.channels.length;
  const least = rows === 0 ? EMPTY_HEIGHT : GRID.channelTop + rows * rowHeight + BELOW;
  return {
    height: Math.ceil(least / GRID.laneStep) * GRID.laneStep,
    headerMarks: use.channels.flatMap((channel) =>
      rowHeader(
        channelName(channel, measurer.words.journey),
        channel.icon,
        headerInset,
        rowY(channel.id),
        measurer,
      ),
    ),
    marks,
    parts: (y) => [...ringParts(), ...dotParts()].map((part) => lowered(part, y)),
  };

  function ringParts(): Part[] {
    const taken = new Set(
      use.personas.flatMap(({ stops }) => stops.map((stop) => `${stop.stepId} ${stop.channelId}`)),
    );
    return use.offered.flatMap(({ stepId, channelIds }) =>
      channelIds
        .filter((channelId) => !taken.has(`${stepId} ${channelId}`) && columnOf(stepId) !== undefined)
        .map((channelId) => {
          const centre = { x: columnX(columnOf(stepId) ?? 0), y: rowY(channelId) };
          return dotPart(`ring|${laneId}|${stepId}|${channelId}`, { laneId, stepId, channelId }, centre, {
            type: 'circle',
            cx: HIT / 2,
            cy: HIT / 2,
            r: RING,
            fill: 'paper',
            stroke: 'line-3',
            strokeWidth: 1.5,
          });
        }),
    );
  }

  function dotParts(): Part[] {
    return use.personas.toReversed().flatMap(({ personaId, stops }) => {
      const color = colors.get(personaId) ?? 1;
      return stops
        .filter(({ stepId }) => columnOf(stepId) !== undefined)
        .map((stop) => {
          const refs = { laneId, stepId: stop.stepId, channelId: stop.channelId, personaId };
          const marker = personaMarker(color, HIT / 2, HIT / 2, DOT, {
            fill: personaLook(color).paint,
            stroke: 'paper',
            strokeWidth: 1.5,
          });
          return dotPart(`dot|${laneId}|${stop.stepId}|${personaId}`, refs, at(stop, personaId), marker);
        });
    });
  }
}

/** How far each persona's path runs beside the middle of a row: 4 above and below for two, 8 apart for more. */
function pathOffsets(personaIds: readonly string[]): (personaId: string) => number {
  return (personaId) =>
    (personaIds.indexOf(personaId) - (personaIds.length - 1) / 2) * 2 * GRID.channelOffset;
}

function dotPart(key: string, refs: Part['refs'], centre: Point, mark: Mark): Part {
  const rect = {
    x: GRID.laneHeaderWidth + centre.x - HIT / 2,
    y: centre.y - HIT / 2,
    width: HIT,
    height: HIT,
  };
  return { key, kind: 'channelDot', refs, rect, marks: [mark] };
}

const lowered = (part: Part, by: number): Part => ({ ...part, rect: { ...part.rect, y: part.rect.y + by } });

function rowHeader(name: string, icon: string, inset: number, y: number, measurer: TextMeasurer): Mark[] {
  const textX = inset + ICON + ICON_GAP;
  const text = oneLine(name, TYPE.caption, measurer, {
    x: textX,
    y: y - TYPE.caption.lineHeight / 2,
    width: GRID.laneHeaderWidth - textX - 1,
    color: 'ink-2',
  });
  return [
    { type: 'icon', name: icon, x: inset, y: y - ICON / 2, size: ICON, color: 'ink-3' },
    ...(text ? [text] : []),
  ];
}
