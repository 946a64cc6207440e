import type { ImageMark, Mark, Paint } from '@wayline/scene';
import { iconToPdf } from './iconToPdf.ts';
import { type PdfPen, pdfColor } from './pdfPen.ts';
import { textToPdf } from './textToPdf.ts';

/** Draws one mark at the scene's own numbers; the document's axes are those of the scene. */
export function markToPdf(mark: Mark, pen: PdfPen): void {
  const { pdf } = pen.document;
  switch (mark.type) {
    case 'rect': {
      const { x, y, width, height, radius = 0 } = mark;
      if (width <= 0 || height <= 0) return;
      const round = Math.min(radius, width / 2, height / 2);
      if (round > 0) pdf.roundedRect(x, y, width, height, round);
      else pdf.rect(x, y, width, height);
      paint(mark, pen);
      return;
    }
    case 'circle':
      pdf.circle(mark.cx, mark.cy, mark.r);
      paint(mark, pen);
      return;
    case 'line':
      pdf.moveTo(mark.x1, mark.y1).lineTo(mark.x2, mark.y2);
      paint(mark, pen);
      return;
    case 'path':
      pdf.path(mark.d);
      paint(mark, pen, mark.join);
      return;
    case 'text':
      textToPdf(mark, pen);
      return;
    case 'icon':
      iconToPdf(mark, pen);
      return;
    case 'image':
      drawImage(mark, pen);
  }
}

interface Painted {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round';
  readonly opacity?: number;
}

/** Fills and strokes the path that was just drawn. */
function paint(mark: Painted, { document: { pdf }, theme }: PdfPen, join: 'miter' | 'round' = 'miter'): void {
  const fill = mark.fill && pdfColor(mark.fill, theme);
  const stroke = mark.stroke && pdfColor(mark.stroke, theme);
  const { opacity = 1 } = mark;
  if (fill) pdf.fillColor(fill.color).fillOpacity(fill.opacity * opacity);
  if (stroke) {
    pdf.strokeColor(stroke.color).strokeOpacity(stroke.opacity * opacity);
    pdf
      .lineWidth(mark.strokeWidth ?? 1)
      .lineCap(mark.cap ?? 'butt')
      .lineJoin(join);
    if (mark.dash && mark.dash.length > 0) pdf.dash(mark.dash as unknown as number, {});
    else pdf.undash();
  }
  if (fill && stroke) pdf.fillAndStroke();
  else if (fill) pdf.fill();
  else if (stroke) pdf.stroke();
  // A path that nobody paints must not become part of the next one.
  else pdf.addContent('n');
}

function drawImage(mark: ImageMark, pen: PdfPen): void {
  const picture = pen.picture(mark.fileId);
  if (!picture) {
    for (const each of mark.fallback ?? [emptyFrame(mark)]) markToPdf(each, pen);
    return;
  }
  const { pdf } = pen.document;
  const { x, y, width, height, radius = 0 } = mark;
  const scale = Math.max(width / picture.width, height / picture.height);
  const [wide, high] = [picture.width * scale, picture.height * scale];
  pdf.save();
  if (radius > 0) pdf.roundedRect(x, y, width, height, radius).clip();
  else pdf.rect(x, y, width, height).clip();
  pdf.fillOpacity(1).image(picture as unknown as string, x + (width - wide) / 2, y + (height - high) / 2, {
    width: wide,
    height: high,
  });
  pdf.restore();
}

function emptyFrame({ x, y, width, height, radius = 0 }: ImageMark): Mark {
  return { type: 'rect', x, y, width, height, radius, fill: 'wash', stroke: 'line-2' };
}
