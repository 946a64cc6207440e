import type { TextMark } from '@wayline/scene';
import { tabularPositions } from '../svg/tabularPositions.ts';
import { type PdfPen, pdfColor } from './pdfPen.ts';

/** Letters that one font draws together. */
interface Run {
  readonly font: string;
  readonly text: string;
}

/** Draws one line of text as text: it can be searched and copied, and its letters are those of the screen. */
export function textToPdf(mark: TextMark, pen: PdfPen): void {
  if (mark.text.trim() === '') return;
  const each = tabularPositions(mark, pen.measurer);
  if (each) {
    // A figure stands where the measurer says, which the font's own advances do not.
    const letters = [...mark.text];
    for (const [i, x] of each.entries()) {
      const letter = letters[i] ?? '';
      if (letter.trim() !== '')
        drawRuns([{ font: pen.fontOf(mark.weight, letter), text: letter }], x, mark, pen);
    }
    return;
  }
  const runs = runsOf(mark, pen);
  const width = runs.reduce((sum, run) => sum + widthOf(run, mark, pen), 0);
  const isAtRight = mark.anchor === (mark.rtl ? 'start' : 'end');
  const x = mark.anchor === 'middle' ? mark.x - width / 2 : isAtRight ? mark.x - width : mark.x;
  drawRuns(runs, x, mark, pen);
  if (mark.decoration === 'strike') strike(mark, x, width, pen);
}

function runsOf({ text, weight }: TextMark, { fontOf }: PdfPen): readonly Run[] {
  const runs: Run[] = [];
  for (const letter of text) {
    const font = fontOf(weight, letter);
    const last = runs.at(-1);
    if (last && last.font === font) runs[runs.length - 1] = { font, text: last.text + letter };
    else runs.push({ font, text: letter });
  }
  return runs;
}

function widthOf({ font, text }: Run, { size, tracking }: TextMark, { document: { pdf } }: PdfPen): number {
  pdf.font(font, size);
  // The library leaves out the space behind the last letter, where the next run begins.
  return pdf.widthOfString(text) + [...text].length * tracking * size;
}

function drawRuns(runs: readonly Run[], from: number, mark: TextMark, pen: PdfPen): void {
  const { document, theme } = pen;
  const { pdf } = document;
  const { size, tracking, y } = mark;
  if (mark.halo) drawHalo(runs, from, mark, pen);
  const { color, opacity } = pdfColor(mark.color, theme);
  pdf.fillColor(color).fillOpacity(opacity * (mark.opacity ?? 1));
  let x = from;
  for (const run of runs) {
    pdf.font(run.font, size);
    pdf.text(run.text, x, y, { lineBreak: false, baseline: 'alphabetic', characterSpacing: tracking * size });
    x += widthOf(run, mark, pen);
  }
}

/** A halo is the outline of the letters and no second text, which would be copied twice. */
function drawHalo(runs: readonly Run[], from: number, mark: TextMark, pen: PdfPen): void {
  const { halo, size, tracking } = mark;
  if (!halo) return;
  const { pdf } = pen.document;
  const { color, opacity } = pdfColor(halo.color, pen.theme);
  let x = from;
  for (const run of runs) {
    pdf.font(run.font, size);
    const { paths, unitsPerEm } = pen.document.outlines(run.text);
    const scale = size / unitsPerEm;
    pdf.save();
    pdf.translate(x, mark.y).scale(scale, -scale);
    pdf
      .strokeColor(color)
      .strokeOpacity(opacity * (mark.opacity ?? 1))
      .undash();
    pdf
      .lineWidth((halo.width * 2) / scale)
      .lineJoin('round')
      .lineCap('round');
    for (const [i, { x: at, d }] of paths.entries()) {
      if (d === '') continue;
      pdf.save();
      pdf.translate(at + (i * tracking * size) / scale, 0);
      pdf.path(d).stroke();
      pdf.restore();
    }
    pdf.restore();
    x += widthOf(run, mark, pen);
  }
}

function strike(mark: TextMark, x: number, width: number, { document: { pdf }, theme }: PdfPen): void {
  const { color, opacity } = pdfColor(mark.color, theme);
  const y = mark.y - mark.size * 0.3;
  pdf
    .strokeColor(color)
    .strokeOpacity(opacity * (mark.opacity ?? 1))
    .undash();
  pdf
    .lineWidth(mark.size / 14)
    .moveTo(x, y)
    .lineTo(x + width, y)
    .stroke();
}
