import { GRID } from '../../theme/grid.ts';

/** Where the text of a boxed card begins: its padding and its edge. */
export const CARD_INSET_X: number = GRID.cardPaddingX + GRID.stroke.hairline;
export const CARD_INSET_Y: number = GRID.cardPaddingY + GRID.stroke.hairline;

/** The meta line and the space under it. */
export const META_HEIGHT = 16;
export const META_GAP = 6;

/** Height of a boxed card around a content of the given height. */
export const boxedHeight = (content: number): number => content + 2 * CARD_INSET_Y;
