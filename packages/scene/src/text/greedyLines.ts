import { isSpace, mayBreakBefore } from './breakOpportunity.ts';

export interface GreedyLines {
  /** Start, end and width of each line, flat. */
  readonly spans: readonly number[];
  /** Whether a word had to be broken inside. */
  readonly hard: boolean;
  /** False where text is left over after the last line allowed. */
  readonly complete: boolean;
}

/** Sums of floating-point advances may miss an exact fit by this much. */
const EPSILON = 1e-6;

const isNewline = (code: number): boolean =>
  code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;

/** Fills lines of at most `width` one after another, given the advance of each grapheme (see TextMeasurer.advances). */
export function greedyLines(
  text: string,
  advances: Float64Array,
  width: number,
  maxLines: number,
): GreedyLines {
  const spans: number[] = [];
  const length = text.length;
  let hard = false;
  let start = 0;
  let at = 0;
  let used = 0;
  /** End and width of the line as it would be drawn, without the spaces that hang behind it. */
  let drawnEnd = 0;
  let drawnWidth = 0;
  let breakAt = -1;
  let breakEnd = 0;
  let breakWidth = 0;
  let previous = -1;

  /** Ends the line and begins the next at `next`; false where no further line is allowed. */
  const endLine = (end: number, lineWidth: number, next: number): boolean => {
    spans.push(start, end, lineWidth);
    start = next;
    at = next;
    used = 0;
    drawnEnd = next;
    drawnWidth = 0;
    breakAt = -1;
    previous = -1;
    return spans.length < maxLines * 3;
  };
  const nextGrapheme = (index: number): number => {
    let next = index + 1;
    while (next < length && (advances[next] ?? 0) < 0) next++;
    return next;
  };

  while (at < length) {
    const code = text.charCodeAt(at);
    const next = nextGrapheme(at);
    if (isNewline(code)) {
      if (!endLine(drawnEnd, drawnWidth, next))
        return { spans, hard, complete: text.slice(next).trim() === '' };
      continue;
    }
    const advance = advances[at] ?? 0;
    if (isSpace(code)) {
      breakAt = next;
      breakEnd = drawnEnd;
      breakWidth = drawnWidth;
      used += advance;
      previous = -1;
      at = next;
      continue;
    }
    if (previous >= 0 && mayBreakBefore(text, previous, at)) {
      breakAt = at;
      breakEnd = drawnEnd;
      breakWidth = drawnWidth;
    }
    if (used + advance > width + EPSILON && drawnEnd > start) {
      const soft = breakAt >= 0 && breakEnd > start;
      hard ||= !soft;
      const going = soft ? endLine(breakEnd, breakWidth, breakAt) : endLine(drawnEnd, drawnWidth, at);
      if (!going) return { spans, hard, complete: false };
      continue;
    }
    if (used > 0 && drawnEnd === start && used + advance > width + EPSILON) {
      // Indentation gives way where it leaves no room for a letter.
      start = at;
      used = 0;
    }
    used += advance;
    drawnEnd = next;
    drawnWidth = used;
    previous = at;
    at = next;
  }
  spans.push(start, drawnEnd, drawnWidth);
  return { spans, hard, complete: true };
}
