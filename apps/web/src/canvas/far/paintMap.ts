import type { BoardSnapshot } from '@wayline/domain';
import { GRID, type MapScene, type Part, type Rect } from '@wayline/scene';
import type { Frozen } from '../../frozen/frozen.ts';
import type { Detail } from '../../marks/detail.ts';
import { FADED, throughLens } from '../../marks/throughLens.ts';
import type { Brush } from './brush.ts';
import { cardBlock } from './cardBlock.ts';
import { partLook } from './lookAt.ts';
import type { MarkPaths } from './markPath.ts';
import { paintMarks } from './paintMarks.ts';

/** The persona whose eyes one looks through, and the paint of her lines. */
export interface Lens {
  readonly personaId: string;
  readonly paint: string;
}

/** How much of its hue a card has where it is a block. */
const BLOCK = 0.3;
/** Labels of a curve reach this far out of their part. */
const REACH = 160;

const touches = ({ rect }: Part, area: Rect): boolean =>
  rect.x - REACH <= area.x + area.width &&
  area.x <= rect.x + rect.width + REACH &&
  rect.y - REACH <= area.y + area.height &&
  area.y <= rect.y + rect.height + REACH;

/** Whether the lens is on somebody whom a part is not about. */
function isFaded(part: Part, lens: Lens | null, { cards }: Pick<BoardSnapshot, 'cards'>): boolean {
  if (!lens) return false;
  if (part.kind === 'emotionPoint') return part.refs.personaId !== lens.personaId;
  if (part.kind !== 'card') return false;
  const ids: readonly string[] = cards.get(part.refs.cardId ?? '')?.personaIds ?? [];
  return ids.length > 0 && !ids.includes(lens.personaId);
}

/** Paints the parts of a map that `area` (board units) touches, on a sheet of paper. */
export function paintMap(
  brush: Brush,
  paths: MarkPaths,
  map: MapScene,
  area: Rect,
  {
    detail,
    lens,
    snapshot,
    frozen,
  }: { detail: Detail; lens: Lens | null; snapshot: BoardSnapshot; frozen: Frozen | null },
): void {
  const { context, color } = brush;
  const { x, y, width, height } = map.rect;
  const local = { ...area, x: area.x - x, y: area.y - y };
  context.save();
  context.translate(x, y);
  context.beginPath();
  context.roundRect(0, 0, width, height, GRID.controlRadius);
  context.fillStyle = color('paper');
  context.fill();
  context.strokeStyle = color('line-2');
  context.setLineDash([]);
  context.lineWidth = Math.max(1, 1 / brush.scale);
  context.stroke();
  frozen?.paint(brush, map);
  for (const part of map.parts) {
    if (part.marks.length === 0 || !touches(part, local)) continue;
    const look = partLook(part.kind, detail);
    const block = look ? null : cardBlock(part);
    if (!look && !block) continue;
    const faded = isFaded(part, lens, snapshot);
    if (block) {
      context.globalAlpha = faded ? BLOCK * FADED : BLOCK;
      context.fillStyle = color(block.hue);
      context.fillRect(part.rect.x + block.x, part.rect.y + block.y, block.width, block.height);
      context.globalAlpha = 1;
    }
    if (!look) continue;
    let marks = lens && part.kind === 'lane' ? throughLens(part.marks, lens.paint) : part.marks;
    if (faded && part.kind === 'emotionPoint') marks = marks.filter(({ type }) => type !== 'text');
    context.translate(part.rect.x, part.rect.y);
    paintMarks(brush, paths, marks, faded ? { ...look, opacity: FADED } : look);
    context.translate(-part.rect.x, -part.rect.y);
  }
  context.restore();
}
