import { type Paint, resolvePaint, type TextMeasurer, THEMES } from '@wayline/scene';
import type { PdfPicture, SteadyDocument } from './steadyDocument.ts';

/** What marks need to be drawn in a PDF. */
export interface PdfPen {
  readonly document: SteadyDocument;
  readonly theme: 'light' | 'dark';
  readonly measurer: TextMeasurer;
  /** The picture of a file; absent where there are no bytes, or none that a PDF can hold. */
  readonly picture: (fileId: string) => PdfPicture | undefined;
  /** The font of a weight that has a letter, by the name under which the document knows it. */
  readonly fontOf: (weight: 400 | 500 | 600 | 700, letter: string) => string;
}

/** A colour as a PDF takes it: opaque, and how opaque apart from it. */
export interface PdfColor {
  readonly color: string;
  readonly opacity: number;
}

/** The colour of a paint in the pen's theme. */
export function pdfColor(paint: Paint, theme: PdfPen['theme']): PdfColor {
  const [, color, alpha] = /^(#[0-9a-f]{6})([0-9a-f]{2})?$/i.exec(resolvePaint(paint, THEMES[theme])) ?? [];
  if (color === undefined) return { color: THEMES[theme].ink, opacity: 1 };
  return { color, opacity: alpha === undefined ? 1 : Number.parseInt(alpha, 16) / 255 };
}
