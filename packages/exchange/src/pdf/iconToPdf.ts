import { type IconMark, type IconNode, iconPaths } from '@wayline/scene';
import { type PdfPen, pdfColor } from './pdfPen.ts';

/** Strokes an icon of the 24 grid at its place and size. */
export function iconToPdf(mark: IconMark, { document: { pdf }, theme }: PdfPen): void {
  const { color, opacity } = pdfColor(mark.color, theme);
  pdf.save();
  pdf.translate(mark.x, mark.y).scale(mark.size / 24);
  pdf
    .strokeColor(color)
    .strokeOpacity(opacity * (mark.opacity ?? 1))
    .undash();
  pdf
    .lineWidth(mark.strokeWidth ?? 1.75)
    .lineCap('round')
    .lineJoin('round');
  for (const node of iconPaths(mark.name)) if (trace(node, pdf)) pdf.stroke();
  pdf.restore();
}

/** Adds an element to the path; false where it has none that is known. */
function trace([tag, attributes]: IconNode, pdf: PDFKit.PDFDocument): boolean {
  const at = (name: string): number => Number(attributes[name] ?? 0) || 0;
  switch (tag) {
    case 'path':
      pdf.path(String(attributes.d ?? ''));
      return true;
    case 'circle':
      pdf.circle(at('cx'), at('cy'), at('r'));
      return true;
    case 'ellipse':
      pdf.ellipse(at('cx'), at('cy'), at('rx'), at('ry'));
      return true;
    case 'line':
      pdf.moveTo(at('x1'), at('y1')).lineTo(at('x2'), at('y2'));
      return true;
    case 'rect': {
      const round = Math.max(at('rx'), at('ry'));
      if (round > 0) pdf.roundedRect(at('x'), at('y'), at('width'), at('height'), round);
      else pdf.rect(at('x'), at('y'), at('width'), at('height'));
      return true;
    }
    case 'polyline':
    case 'polygon': {
      const numbers = (String(attributes.points ?? '').match(/-?[\d.]+/g) ?? []).map(Number);
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        const [x = 0, y = 0] = [numbers[i], numbers[i + 1]];
        if (i === 0) pdf.moveTo(x, y);
        else pdf.lineTo(x, y);
      }
      if (tag === 'polygon') pdf.closePath();
      return numbers.length > 2;
    }
    default:
      return false;
  }
}
