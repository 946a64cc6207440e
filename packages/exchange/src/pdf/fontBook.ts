import { create } from 'fontkit';
import type { PdfPen } from './pdfPen.ts';

/** The weights of Inter in the order of `FONT_FILES`; behind them the font of emoji. */
const WEIGHTS = [400, 500, 600, 700] as const;
const EMOJI = 'emoji';

/** Joiners and signs that say how an emoji is drawn: nothing of their own. */
const UNSEEN = /[\u200d\ufe0e\ufe0f\u{e0020}-\u{e007f}]/u;

/**
 * Makes fonts known to a document, and tells which one has a letter. Only letters that are drawn become part of the
 * document.
 */
export function fontBook(pdf: PDFKit.PDFDocument, fonts: readonly Uint8Array[]): PdfPen['fontOf'] {
  const names = [...WEIGHTS.map(String), EMOJI];
  for (const [i, name] of names.entries()) {
    const bytes = fonts[i];
    if (!bytes) throw new Error(`no font ${name} for the PDF`);
    // The types ask for Node's own kind of bytes; the library takes any.
    pdf.registerFont(name, bytes as unknown as string);
  }
  const inter = lettersOf(fonts[0]);
  const emoji = lettersOf(fonts[WEIGHTS.length]);
  return (weight, letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const isEmoji = !inter.has(code) && (emoji.has(code) || UNSEEN.test(letter));
    return isEmoji ? EMOJI : String(weight);
  };
}

function lettersOf(bytes: Uint8Array | undefined): ReadonlySet<number> {
  if (!bytes) return new Set();
  const font = create(bytes as unknown as Parameters<typeof create>[0]);
  return new Set('characterSet' in font ? font.characterSet : []);
}
