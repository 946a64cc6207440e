import type { Lane, Persona } from '@wayline/domain';
import { textBox } from '../item/textBox.ts';
import { personaMarker } from '../marks/personaMarker.ts';
import type { Mark } from '../scene/mark.ts';
import type { Part } from '../scene/scene.ts';
import { breakLines } from '../text/breakLines.ts';
import type { TextMeasurer } from '../text/measurer.ts';
import { textMarks } from '../text/textMarks.ts';
import { GRID } from '../theme/grid.ts';
import { personaLook } from '../theme/persona.ts';
import { TYPE } from '../theme/type.ts';
import { cornerGround } from './cornerGround.ts';
import type { MapStyle } from './mapStyle.ts';

const TOP = 10;
const RIGHT = 8;
const BOTTOM = 8;
const NOTE_GAP = 2;
const MARKER = 9;
const MOST_TITLE_LINES = 2;
const MOST_NOTE_LINES = 2;

export interface LaneHeaderInput {
  readonly lane: Lane;
  /** The one persona that the lane is about. */
  readonly persona: Persona | undefined;
  /** Cards of other personas that the lane does not show. */
  readonly others: number;
  /** Cards that lie in the lane's tray. */
  readonly waiting: number;
  /** The header ends the map, so its corner is the map's. */
  readonly isLast: boolean;
}

/** A lane's name and what its numbers mean, before the lane's height is known. */
export interface LaneHeaderDrawing {
  /** The least height of the lane that holds it. */
  readonly height: number;
  readonly part: (y: number, height: number, own: readonly Mark[]) => Part;
  /** The tray's count, when cards wait in it. */
  readonly tray: (y: number) => Part[];
}

export function drawLaneHeader(
  input: LaneHeaderInput,
  style: MapStyle,
  measurer: TextMeasurer,
): LaneHeaderDrawing {
  const { lane, persona, others, waiting, isLast } = input;
  const words = measurer.words.journey.lanes[lane.type];
  const inset = style.headerInset;
  const room = GRID.laneHeaderWidth - inset - RIGHT;
  const collapsed = lane.collapsed === true;
  const title = breakLines(lane.title.trim() || words.title, TYPE.lane, room, measurer, {
    maxLines: collapsed ? 1 : MOST_TITLE_LINES,
  });
  const top = collapsed ? (GRID.collapsedLaneHeight - TYPE.lane.lineHeight) / 2 : TOP;
  const marks: Mark[] = textMarks(title, TYPE.lane, {
    x: inset,
    y: top,
    width: room,
    color: 'ink',
  });
  let bottom = top + Math.max(1, title.lines.length) * TYPE.lane.lineHeight;
  const caption = (text: string, x: number): void => {
    const broken = breakLines(text, TYPE.caption, room + inset - x, measurer, {
      maxLines: MOST_NOTE_LINES,
    });
    if (broken.lines.length === 0) return;
    bottom += NOTE_GAP;
    marks.push(
      ...textMarks(broken, TYPE.caption, {
        x,
        y: bottom,
        width: room + inset - x,
        color: 'ink-3',
      }),
    );
    bottom += broken.lines.length * TYPE.caption.lineHeight;
  };
  if (!collapsed) {
    caption(words.note ?? '', inset);
    if (persona) {
      const y = bottom + NOTE_GAP + TYPE.caption.lineHeight / 2;
      const paint = { fill: personaLook(persona.color).paint };
      marks.push(personaMarker(persona.color, inset + MARKER / 2, y, MARKER / 2, paint));
      caption(persona.name, inset + MARKER + 6);
      if (others > 0) caption(others === 1 ? '1 other hidden' : `${others} others hidden`, inset);
    }
  }
  const trayTop = bottom + NOTE_GAP;
  const hasTray = waiting > 0 && !collapsed && style.trays;
  if (hasTray) bottom = trayTop + TYPE.caption.lineHeight;
  const titleHeight = Math.max(1, title.lines.length) * TYPE.lane.lineHeight;
  return {
    height: collapsed ? GRID.collapsedLaneHeight : bottom + BOTTOM,
    part: (y, height, own) => ({
      key: `header|${lane.id}`,
      kind: 'laneHeader',
      refs: { laneId: lane.id, ...(persona && { personaId: persona.id }) },
      rect: { x: 0, y, width: GRID.laneHeaderWidth, height },
      marks: [
        ...(style.grounds ? [cornerGround(GRID.laneHeaderWidth, height, isLast)] : []),
        { type: 'line', x1: 0, y1: 0.5, x2: GRID.laneHeaderWidth, y2: 0.5, stroke: 'line-2', strokeWidth: 1 },
        ...own,
        ...marks,
      ],
      editor: textBox(inset, top, room, titleHeight, TYPE.lane),
      ...(title.clamped && { clamped: true }),
    }),
    tray: (y) =>
      hasTray ? [trayPart(lane.id, waiting, { x: inset, y: y + trayTop, width: room }, measurer)] : [],
  };
}

/** "2 in the tray": cards of the lane that belong to no step. */
function trayPart(
  laneId: string,
  waiting: number,
  place: { readonly x: number; readonly y: number; readonly width: number },
  measurer: TextMeasurer,
): Part {
  const { width } = place;
  const broken = breakLines(measurer.words.inTray(waiting), TYPE.captionNumber, width, measurer, {
    maxLines: 1,
  });
  return {
    key: `tray|${laneId}`,
    kind: 'tray',
    refs: { laneId },
    rect: { ...place, height: TYPE.caption.lineHeight },
    marks: textMarks(broken, TYPE.captionNumber, { x: 0, y: 0, width, color: 'ink-2' }),
  };
}
