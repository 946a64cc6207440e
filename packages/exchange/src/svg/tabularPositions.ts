import type { TextMark, TextMeasurer } from '@wayline/scene';

/** Letters that stand alone, each one UTF-16 unit: the x of one cannot be taken for that of another. */
const PLAIN = /^[\u0020-\u02af\u0400-\u04ff\u2010-\u2044\u20ac\u2212]+$/;
const DIGIT = /\d/;

/**
 * Where each letter of a line with figures of one width stands, in map units; null where the line has no such
 * figures, or letters that join. Renderers that know no tabular figures then set digits in columns all the same.
 */
export function tabularPositions(mark: TextMark, measurer: TextMeasurer): readonly number[] | null {
  const { text, anchor, x, rtl } = mark;
  if (!mark.tabular || rtl || !DIGIT.test(text) || !PLAIN.test(text)) return null;
  const usual = Float64Array.from(
    measurer.advances(text, { ...mark, tabular: false }).subarray(0, text.length),
  );
  const cells = measurer.advances(text, { ...mark, tabular: true });
  let at = anchor === 'start' ? x : x - mark.width * (anchor === 'middle' ? 0.5 : 1);
  return [...text].map((_, i) => {
    const cell = cells[i] ?? 0;
    // A narrow figure, or the sign between two, stands in the middle of its cell.
    const inset = (cell - (usual[i] ?? cell)) / 2;
    const start = at + inset;
    at += cell;
    return start;
  });
}
