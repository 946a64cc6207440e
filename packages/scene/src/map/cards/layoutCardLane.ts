import type { Card } from '@wayline/domain';
import { textBox } from '../../item/textBox.ts';
import type { Mark } from '../../scene/mark.ts';
import type { Part } from '../../scene/scene.ts';
import { GRID } from '../../theme/grid.ts';
import type { LaneBody } from '../laneBody.ts';
import { cardSpan, type MapGrid } from '../mapGrid.ts';
import { sameData } from '../sameData.ts';
import { stackCards } from '../stackCards.ts';
import type { CardDrawing, DrawnCard } from './cardDrawing.ts';
import { boxedHeight } from './cardFrame.ts';

/** From the lane's top to its first card: the line and the padding; from the last card to the lane's end. */
const ABOVE: number = GRID.stroke.hairline + GRID.cellPadding;
const BELOW: number = GRID.cellPadding - GRID.stroke.hairline;
const EMPTY_SLOT: number = boxedHeight(16);

const inSteps = (height: number): number => Math.ceil(height / GRID.laneStep) * GRID.laneStep;

/**
 * A lane of cards. All cards that are the n-th of their cell share a height, so that they stand in rows; the cell
 * with the most of them sets the lane.
 */
export function layoutCardLane(
  laneId: string,
  cards: readonly Card[],
  grid: MapGrid,
  drawingOf: (card: Card, width: number) => DrawnCard,
): LaneBody {
  const placed = stackCards(cards, grid).map((stacked) => {
    const span = cardSpan(grid, stacked.first, stacked.last);
    return { ...stacked, ...span, drawn: drawingOf(stacked.card, span.width) };
  });
  const heights: number[] = [];
  for (const { slot, drawn } of placed) {
    while (heights.length <= slot) heights.push(inSteps(EMPTY_SLOT));
    heights[slot] = Math.max(heights[slot] ?? 0, inSteps(drawn.drawing.height));
  }
  if (heights.length === 0) heights.push(inSteps(EMPTY_SLOT));
  const tops: number[] = [];
  let bottom = ABOVE;
  for (const height of heights) {
    tops.push(bottom);
    bottom += height + GRID.cellGap;
  }
  return {
    height: inSteps(bottom - GRID.cellGap + BELOW),
    parts: (y) =>
      placed.map(({ card, slot, x, width, drawn }) => {
        const rect = { x, y: y + (tops[slot] ?? ABOVE), width, height: heights[slot] ?? 0 };
        const { part } = drawn;
        if (part && part.refs.laneId === laneId && sameData(part.rect, rect)) return part;
        drawn.part = cardPart(card, laneId, drawn.drawing, rect);
        return drawn.part;
      }),
  };
}

function cardPart(card: Card, laneId: string, drawing: CardDrawing, rect: Part['rect']): Part {
  const { ground, marks, clamped } = drawing;
  const { style, x, y, width } = drawing.editor;
  return {
    key: card.id,
    kind: 'card',
    refs: {
      cardId: card.id,
      laneId,
      ...(card.stepId !== null && { stepId: card.stepId }),
    },
    rect,
    marks: ground ? [groundMark(ground, rect), ...marks] : marks,
    editor: textBox(x, y, width, Math.max(style.lineHeight, rect.height - y - GRID.cardPaddingY), style),
    ...(clamped && { clamped: true }),
  };
}

function groundMark(
  { fill, edge }: NonNullable<CardDrawing['ground']>,
  { width, height }: Part['rect'],
): Mark {
  if (!edge) return { type: 'rect', x: 0, y: 0, width, height, radius: GRID.cardRadius, fill };
  // The hairline lies inside the card, so that a card with an edge is as large as one without.
  return {
    type: 'rect',
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: height - 1,
    radius: GRID.cardRadius - 0.5,
    fill,
    stroke: edge,
    strokeWidth: GRID.stroke.hairline,
  };
}
