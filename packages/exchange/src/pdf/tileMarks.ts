import { THEMES } from '@wayline/scene';
import { MILLIMETRE, type PdfSheet } from './pdfSheets.ts';

const LENGTH = 5 * MILLIMETRE;
const GAP = 1.5 * MILLIMETRE;
const OVERLAP = 10 * MILLIMETRE;

/**
 * Marks in the margins of a tile: at its corners where to cut, beside them where a neighbour begins, and below which
 * tile it is. Paper is white whatever the theme of the picture.
 */
export function drawTileMarks(pdf: PDFKit.PDFDocument, sheet: PdfSheet, font: string, title: string): void {
  const { window, tile } = sheet;
  if (!tile) return;
  const [left, right] = [window.x, window.x + window.width];
  const [top, bottom] = [window.y, window.y + window.height];
  pdf.strokeColor(THEMES.light['line-3']).strokeOpacity(1).lineWidth(0.5).lineCap('butt').undash();
  for (const x of [left, right]) {
    stroke(pdf, x, top - GAP, 0, -LENGTH);
    stroke(pdf, x, bottom + GAP, 0, LENGTH);
  }
  for (const y of [top, bottom]) {
    stroke(pdf, left - GAP, y, -LENGTH, 0);
    stroke(pdf, right + GAP, y, LENGTH, 0);
  }
  // What is shared with a neighbour begins here; the glue goes between this mark and the edge.
  pdf.dash(1.5, { space: 1.5 });
  for (const x of [tile.edges.left && left + OVERLAP, tile.edges.right && right - OVERLAP]) {
    if (x === false) continue;
    stroke(pdf, x, top - GAP, 0, -LENGTH);
    stroke(pdf, x, bottom + GAP, 0, LENGTH);
  }
  for (const y of [tile.edges.top && top + OVERLAP, tile.edges.bottom && bottom - OVERLAP]) {
    if (y === false) continue;
    stroke(pdf, left - GAP, y, -LENGTH, 0);
    stroke(pdf, right + GAP, y, LENGTH, 0);
  }
  pdf.undash();
  pdf.font(font, 7).fillColor(THEMES.light['ink-3']).fillOpacity(1);
  const caption = `${tile.name} · A1–${tile.last} · ${title}`;
  pdf.text(caption, left + OVERLAP + 4, bottom + GAP + 9, { lineBreak: false, baseline: 'alphabetic' });
}

function stroke(pdf: PDFKit.PDFDocument, x: number, y: number, dx: number, dy: number): void {
  pdf
    .moveTo(x, y)
    .lineTo(x + dx, y + dy)
    .stroke();
}
