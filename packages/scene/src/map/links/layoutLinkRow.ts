import type { Persona, StepLink } from '@wayline/domain';
import { pathNumber, polygonPath } from '../../marks/path.ts';
import { personaMarker } from '../../marks/personaMarker.ts';
import type { Mark, Paint } from '../../scene/mark.ts';
import type { Part } from '../../scene/scene.ts';
import type { TextMeasurer } from '../../text/measurer.ts';
import { oneLine } from '../../text/oneLine.ts';
import { GRID } from '../../theme/grid.ts';
import { personaLook } from '../../theme/persona.ts';
import { TYPE } from '../../theme/type.ts';
import type { MapGrid } from '../mapGrid.ts';
import { handoverPart } from './handoverPart.ts';
import { LINK_LOOK } from './linkLook.ts';
import { losesContext } from './losesContext.ts';
import { type PlacedLink, placeLinks } from './placeLinks.ts';

const ABOVE = 8;
const LEVEL = 24;
/** From the steps to the first level's line. */
const DROP = 18;
const RADIUS = 6;
/** Ends stand beside the middle of their column, on the side they come from; each level a little further. */
const BESIDE = 5;
const SPREAD = 5;
const HEAD = 7;
const ICON = 14;
const GAP = 4;
const MARKER = 8;

/** The row above the steps in which links between them are drawn; it has no height on a map without any. */
export interface LinkRow {
  readonly height: number;
  readonly parts: (y: number) => Part[];
}

const NONE: LinkRow = { height: 0, parts: () => [] };

/** Lays out the links between the steps of a map as arcs over the columns they pass. */
export function layoutLinkRow(
  links: readonly StepLink[],
  personas: readonly Persona[],
  grid: MapGrid,
  measurer: TextMeasurer,
): LinkRow {
  const { arcs, handovers } = placeLinks(links, grid);
  if (arcs.length + handovers.length === 0) return NONE;
  const height = arcs.length === 0 ? 0 : ABOVE + DROP + Math.max(...arcs.map(({ level }) => level)) * LEVEL;
  const lines = grid.stages.map(
    ({ x }): Mark => ({
      type: 'line',
      x1: x - GRID.laneHeaderWidth + 0.5,
      y1: 0,
      x2: x - GRID.laneHeaderWidth + 0.5,
      y2: height,
      stroke: 'line-3',
      strokeWidth: GRID.stroke.hairline,
    }),
  );
  return {
    height,
    parts: (y) => [
      {
        key: 'links',
        kind: 'links',
        refs: {},
        rect: { x: GRID.laneHeaderWidth, y, width: grid.width - GRID.laneHeaderWidth, height },
        marks: lines,
      },
      // The shorter ones lie over the longer ones.
      ...arcs.toReversed().map((one) => linkPart(one, personas, grid, y, height, measurer)),
      ...handovers.map((one) => handoverPart(one, grid, y + height)),
    ],
  };
}

function linkPart(
  { link, from, to, level }: PlacedLink,
  personas: readonly Persona[],
  grid: MapGrid,
  y: number,
  height: number,
  measurer: TextMeasurer,
): Part {
  const direction = to > from ? 1 : -1;
  const middle = (column: number): number => {
    const { x = 0, width = 0 } = grid.columns[column] ?? {};
    return x + width / 2;
  };
  const shift = BESIDE + level * SPREAD;
  const start = middle(from) + direction * shift;
  const end = middle(to) - direction * shift;
  const left = Math.min(start, end) - HEAD;
  const top = height - DROP - level * LEVEL - LEVEL / 2 + 2;
  const rect = { x: left, y: y + top, width: Math.abs(end - start) + 2 * HEAD, height: height - top };
  const line = LEVEL / 2 - 2;
  const bottom = rect.height;
  const x1 = start - left;
  const x2 = end - left;
  const loses = losesContext(link);
  const stroke: Paint = loses ? 'k-pain' : 'ink-2';
  const { icon, dash } = LINK_LOOK[link.kind];
  const point = (x: number, at: number): string => `${pathNumber(x)} ${pathNumber(at)}`;
  const d = [
    `M${point(x1, bottom)}`,
    `L${point(x1, line + RADIUS)}`,
    `C${point(x1, line)} ${point(x1, line)} ${point(x1 + direction * RADIUS, line)}`,
    `L${point(x2 - direction * RADIUS, line)}`,
    `C${point(x2, line)} ${point(x2, line)} ${point(x2, line + RADIUS)}`,
    `L${point(x2, bottom - HEAD)}`,
  ].join('');
  const marks: Mark[] = [
    { type: 'path', d, stroke, strokeWidth: 1.5, join: 'round', ...(dash && { dash }) },
    { type: 'circle', cx: x1, cy: bottom - 2.5, r: 2.5, fill: stroke },
    {
      type: 'path',
      d: polygonPath([
        { x: x2 - 4, y: bottom - HEAD - 1 },
        { x: x2 + 4, y: bottom - HEAD - 1 },
        { x: x2, y: bottom - 1 },
      ]),
      fill: stroke,
    },
    ...label(
      link,
      personas,
      loses,
      icon,
      Math.min(x1, x2) + RADIUS,
      Math.max(x1, x2) - RADIUS,
      line,
      measurer,
    ),
  ];
  return { key: link.id, kind: 'stepLink', refs: { linkId: link.id }, rect, marks };
}

/** Icon, words and whom it is about, in a gap of the line's middle. */
function label(
  link: StepLink,
  personas: readonly Persona[],
  loses: boolean,
  icon: string,
  from: number,
  to: number,
  line: number,
  measurer: TextMeasurer,
): Mark[] {
  const who = personas.filter(({ id }) => link.personaIds?.includes(id));
  const icons = loses ? [icon, 'repeat'] : [icon];
  const fixed = icons.length * (ICON + GAP) + who.length * (MARKER + GAP);
  const words = link.label?.trim() ?? '';
  const room = to - from - 2 * GAP - fixed;
  const wide = Math.ceil(measurer.width(words, TYPE.caption)) + 1;
  const textWidth = words === '' || room < 24 ? 0 : Math.min(room, wide);
  const total = fixed + (textWidth > 0 ? textWidth + GAP : 0);
  let x = (from + to) / 2 - total / 2 + GAP / 2;
  const marks: Mark[] = [
    { type: 'rect', x: x - GAP, y: line - 8, width: total + GAP, height: 16, radius: 4, fill: 'paper' },
  ];
  for (const name of icons) {
    const color = loses ? 'k-pain' : 'ink-2';
    marks.push({ type: 'icon', name, x, y: line - ICON / 2, size: ICON, color });
    x += ICON + GAP;
  }
  for (const { color } of who) {
    const paint = { fill: personaLook(color).paint };
    marks.push(personaMarker(color, x + MARKER / 2, line, MARKER / 2, paint));
    x += MARKER + GAP;
  }
  const text = oneLine(textWidth > 0 ? words : '', TYPE.caption, measurer, {
    x,
    y: line - TYPE.caption.lineHeight / 2,
    width: textWidth,
    color: loses ? 'k-pain' : 'ink-2',
  });
  if (text) marks.push(text);
  return marks;
}
