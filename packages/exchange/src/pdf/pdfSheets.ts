import type { Rect } from '@wayline/scene';

/** Points in a millimetre. */
export const MILLIMETRE: number = 72 / 25.4;

/** What printers of offices leave white, and what two neighbours share to be glued. */
const MARGIN = 10 * MILLIMETRE;
const OVERLAP = 10 * MILLIMETRE;
const A4 = [297 * MILLIMETRE, 210 * MILLIMETRE] as const;
/** The longest side that a page may have (ISO 32000-1, annex C). */
const LONGEST = 14_400;

/** A sheet of paper and the part of the picture on it; all in points. */
export interface PdfSheet {
  readonly width: number;
  readonly height: number;
  /** Where on the paper something may be drawn. */
  readonly window: Rect;
  /** Which point of the picture lies at the window's top left. */
  readonly from: { readonly x: number; readonly y: number };
  /** `B3`: column and row of a tile; absent where the picture is whole. */
  readonly tile?: { readonly name: string; readonly last: string; readonly edges: TileEdges };
}

/** On which sides a neighbour goes on. */
export interface TileEdges {
  readonly left: boolean;
  readonly right: boolean;
  readonly top: boolean;
  readonly bottom: boolean;
}

/** One page for a picture of this size, in points. */
export function wholeSheet(width: number, height: number): PdfSheet {
  return { width, height, window: { x: 0, y: 0, width, height }, from: { x: 0, y: 0 } };
}

/** How many points a map unit has: as wide as the paper, else 3/4, as on the screen, or what a page can hold. */
export function pointsPerUnit(
  box: { readonly width: number; readonly height: number },
  paper: number | null,
): number {
  if (paper !== null) return (paper * MILLIMETRE) / box.width;
  return Math.min(0.75, LONGEST / box.width, LONGEST / box.height);
}

/** Sheets of A4 that are glued to a picture of this size, row by row; upright or not, as takes fewer. */
export function tiledSheets(width: number, height: number): readonly PdfSheet[] {
  const [long, short] = A4;
  const lying = tiles(width, height, long, short);
  const upright = tiles(width, height, short, long);
  return upright.length < lying.length ? upright : lying;
}

function tiles(width: number, height: number, paperWidth: number, paperHeight: number): readonly PdfSheet[] {
  const window = { x: MARGIN, y: MARGIN, width: paperWidth - 2 * MARGIN, height: paperHeight - 2 * MARGIN };
  const columns = count(width, window.width);
  const rows = count(height, window.height);
  const last = nameOf(columns - 1, rows - 1);
  return Array.from({ length: columns * rows }, (_, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    return {
      width: paperWidth,
      height: paperHeight,
      window,
      from: { x: column * (window.width - OVERLAP), y: row * (window.height - OVERLAP) },
      tile: {
        name: nameOf(column, row),
        last,
        edges: { left: column > 0, right: column < columns - 1, top: row > 0, bottom: row < rows - 1 },
      },
    };
  });
}

/** The first sheet shows a whole window, each further one a window less what it shares. */
function count(length: number, window: number): number {
  return Math.max(1, Math.ceil((length - OVERLAP) / (window - OVERLAP) - 1e-6));
}

function nameOf(column: number, row: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return `${column >= 26 ? String.fromCharCode(64 + Math.floor(column / 26)) : ''}${letter}${row + 1}`;
}
