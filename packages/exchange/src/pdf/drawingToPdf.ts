import { boundsOfMarks, createMeasurer, type Drawing, type DrawingGroup, type Rect } from '@wayline/scene';
import type { WriteOptions } from '../format.ts';
import { fontBook } from './fontBook.ts';
import { markToPdf } from './markToPdf.ts';
import { type PdfPen, pdfColor } from './pdfPen.ts';
import type { PdfSheet } from './pdfSheets.ts';
import { type PdfPicture, steadyDocument } from './steadyDocument.ts';
import { drawTileMarks } from './tileMarks.ts';

export interface PdfOptions {
  readonly theme: 'light' | 'dark';
  /** BCP 47; what a reader aloud takes the texts for. */
  readonly language: string;
  /** Points per map unit. */
  readonly scale: number;
  readonly sheets: readonly PdfSheet[];
  /** TrueType fonts in the order of `FONT_FILES`. */
  readonly fonts: readonly Uint8Array[];
  /** The bytes of a picture by file id. */
  readonly image: (fileId: string) => Uint8Array | undefined;
  readonly onStep?: WriteOptions['onStep'] | undefined;
}

/** A PDF, and the files whose pictures it could not hold. */
export interface PdfDrawing {
  readonly bytes: Uint8Array;
  readonly missing: ReadonlySet<string>;
}

/** A drawing as PDF on one sheet or several; equal drawings, fonts and pictures give equal bytes everywhere. */
export async function drawingToPdf(drawing: Drawing, options: PdfOptions): Promise<PdfDrawing> {
  const { theme, language, scale, sheets, fonts, image, onStep } = options;
  const { title, description, bounds } = drawing;
  const document = steadyDocument({ title, description, language });
  const { pdf } = document;
  const fontOf = fontBook(pdf, fonts);
  const pictures = new Map<string, PdfPicture>();
  const missing = new Set<string>();
  for (const fileId of filesOf(drawing)) {
    const bytes = image(fileId);
    try {
      if (bytes) pictures.set(fileId, await document.embed(bytes));
      else missing.add(fileId);
    } catch {
      // A damaged picture is drawn as one that did not come along; the losses say so.
      missing.add(fileId);
    }
  }
  const pen: PdfPen = {
    document,
    theme,
    measurer: createMeasurer(),
    picture: (fileId) => pictures.get(fileId),
    fontOf,
  };
  const boxes = drawing.groups.map(boxOf);
  for (const [place, sheet] of sheets.entries()) {
    onStep?.({ does: 'drawing', page: place + 1, pages: sheets.length });
    const { width, height, window, from } = sheet;
    pdf.addPage({ size: [width, height], margin: 0 });
    pdf.save();
    pdf.rect(window.x, window.y, window.width, window.height).clip();
    pdf.translate(window.x - from.x, window.y - from.y).scale(scale);
    pdf.translate(-bounds.x, -bounds.y);
    const shown: Rect = {
      x: bounds.x + from.x / scale,
      y: bounds.y + from.y / scale,
      width: window.width / scale,
      height: window.height / scale,
    };
    if (drawing.background) {
      const { color } = pdfColor(drawing.background, theme);
      pdf.rect(bounds.x, bounds.y, bounds.width, bounds.height).fillOpacity(1).fill(color);
    }
    for (const [i, group] of drawing.groups.entries()) {
      const box = boxes[i];
      if (box && meet(box, shown)) drawGroup(group, pen, shown);
    }
    pdf.restore();
    for (const [i, { link }] of drawing.groups.entries()) {
      const box = boxes[i];
      if (link === undefined || !box || !meet(box, shown)) continue;
      const [x, y] = [window.x + (box.x - shown.x) * scale, window.y + (box.y - shown.y) * scale];
      pdf.link(x, y, box.width * scale, box.height * scale, link);
    }
    drawTileMarks(pdf, sheet, fontOf(400, 'A'), title);
  }
  onStep?.({ does: 'writing' });
  return { bytes: await document.end(), missing };
}

/** What lies wholly beside the sheet is left out: a reader would find its words on every one. */
function drawGroup(group: DrawingGroup, pen: PdfPen, shown: Rect): void {
  const { x, y, scale = 1, marks } = group;
  const { pdf } = pen.document;
  pdf.save();
  pdf.translate(x, y);
  if (scale !== 1) pdf.scale(scale);
  for (const mark of marks) {
    const box = boxOf({ ...group, marks: [mark] });
    if (box && meet(box, shown)) markToPdf(mark, pen);
  }
  pdf.restore();
}

function boxOf({ x, y, scale = 1, marks }: DrawingGroup): Rect | undefined {
  const box = boundsOfMarks(marks);
  return (
    box && {
      x: x + box.x * scale,
      y: y + box.y * scale,
      width: box.width * scale,
      height: box.height * scale,
    }
  );
}

function meet(a: Rect, b: Rect): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}

function filesOf({ groups }: Drawing): readonly string[] {
  const marks = groups.flatMap((group) => group.marks);
  return [...new Set(marks.flatMap((mark) => (mark.type === 'image' ? [mark.fileId] : [])))];
}
