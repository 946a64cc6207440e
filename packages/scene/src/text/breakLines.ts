import { type GreedyLines, greedyLines } from './greedyLines.ts';
import { isRightToLeft } from './isRightToLeft.ts';
import type { TextMeasurer, TextStyle } from './measurer.ts';

export interface BreakOptions {
  /** Lines beyond this are cut, and the last one ends in "…". */
  readonly maxLines?: number;
  /** Makes the lines alike in width without adding one. */
  readonly balance?: boolean;
  /** Spares the last line from being much shorter than the others, without adding one; for running text. */
  readonly pretty?: boolean;
}

export interface TextLine {
  readonly text: string;
  readonly width: number;
  /** The part of the source that the line shows, in UTF-16 units; spaces at a break belong to no line. */
  readonly start: number;
  readonly end: number;
}

export interface BrokenText {
  readonly lines: readonly TextLine[];
  /** Of the widest line. */
  readonly width: number;
  /** True where lines were cut. */
  readonly clamped: boolean;
  readonly rtl: boolean;
}

const ELLIPSIS = '…';
const TRAILING = /[\s,.;:–—-]+$/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\ufeff\ufffe\uffff]/g;

/** No file format of ours can hold control characters or half of a surrogate pair; a tab is drawn as a space. */
const printable = (line: string): string =>
  line.replace(UNPRINTABLE, '').replaceAll('\t', ' ').toWellFormed();

const EMPTY: BrokenText = { lines: [], width: 0, clamped: false, rtl: false };

/**
 * Breaks a text into lines of at most `width` map units: greedily at spaces, after hyphens, dashes and slashes, around
 * square letters; inside a word only where the word alone is too wide, and never inside a grapheme. A grapheme wider
 * than `width` stands alone on its line. Newlines in the text are kept; a text without letters has no lines.
 */
export function breakLines(
  text: string,
  style: TextStyle,
  width: number,
  measurer: TextMeasurer,
  options: BreakOptions = {},
): BrokenText {
  const source = text.trimEnd();
  if (source === '') return EMPTY;
  const maxLines = Math.max(1, options.maxLines ?? Number.POSITIVE_INFINITY);
  // Before the text's own advances: the measurer lends one array.
  const ellipsisWidth = Number.isFinite(maxLines) ? measurer.width(ELLIPSIS, style) : 0;
  const advances = measurer.advances(source, style);

  const greedy = rewrap(source, advances, width, greedyLines(source, advances, width, maxLines), options);
  const lines: TextLine[] = [];
  let widest = 0;
  for (let i = 0; i < greedy.spans.length; i += 3) {
    const start = greedy.spans[i] ?? 0;
    const end = greedy.spans[i + 1] ?? 0;
    const lineWidth = greedy.spans[i + 2] ?? 0;
    const isCut = !greedy.complete && i + 3 === greedy.spans.length;
    const line = isCut
      ? cutLine(source, advances, start, end, width, maxLines === 1, ellipsisWidth)
      : { text: printable(source.slice(start, end)), width: lineWidth, start, end };
    if (line.width > widest) widest = line.width;
    lines.push(line);
  }
  return { lines, width: widest, clamped: !greedy.complete, rtl: isRightToLeft(source) };
}

/** Below this share of the width a last line looks left over. */
const SHORT_LAST_LINE = 1 / 3;

/** A line shorter than this share of the widest, in the middle of a text, looks worse than a short last one. */
const RAGGED = 2 / 3;

/** Sets lines that fill the width again, narrower, where they should be alike or end well. */
function rewrap(
  source: string,
  advances: Float64Array,
  width: number,
  greedy: GreedyLines,
  { balance, pretty }: BreakOptions,
): GreedyLines {
  const count = greedy.spans.length / 3;
  if (!(balance || pretty) || count < 2 || !greedy.complete || greedy.hard) return greedy;
  const tryWidth = (narrower: number): GreedyLines | undefined => {
    const tried = greedyLines(source, advances, narrower, count);
    return tried.complete && !tried.hard ? tried : undefined;
  };
  let best = greedy;
  if (balance) {
    let low = width / 3;
    let high = width;
    while (high - low > 1) {
      const middle = (low + high) / 2;
      const tried = tryWidth(middle);
      if (tried) {
        best = tried;
        high = middle;
      } else low = middle;
    }
    return best;
  }
  // Each round moves one word of the widest line down; lines that end well stop it, as does a line too many.
  while ((best.spans.at(-1) ?? 0) < width * SHORT_LAST_LINE) {
    const widest = widestOf(best);
    const tried = tryWidth(widest - 0.01);
    // A grapheme wider than any width asked stays as wide as it is.
    if (!tried || widestOf(tried) >= widest || tried.spans.length !== greedy.spans.length) break;
    best = tried;
  }
  const better = (best.spans.at(-1) ?? 0) > (greedy.spans.at(-1) ?? 0);
  return better && shortestButLast(best) >= widestOf(best) * RAGGED ? best : greedy;
}

function shortestButLast({ spans }: GreedyLines): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = 2; i < spans.length - 1; i += 3) shortest = Math.min(shortest, spans[i] ?? 0);
  return shortest;
}

function widestOf({ spans }: GreedyLines): number {
  let widest = 0;
  for (let i = 2; i < spans.length; i += 3) widest = Math.max(widest, spans[i] ?? 0);
  return widest;
}

/** The last line that is shown, with its ellipsis: a name is filled letter by letter, a text keeps whole words. */
function cutLine(
  source: string,
  advances: Float64Array,
  start: number,
  lineEnd: number,
  width: number,
  fill: boolean,
  ellipsisWidth: number,
): TextLine {
  const newline = source.indexOf('\n', start);
  const limit = fill ? (newline < 0 ? source.length : newline) : lineEnd;
  let end = start;
  let used = 0;
  while (end < limit) {
    const advance = advances[end] ?? 0;
    if (used + advance + ellipsisWidth > width) break;
    used += advance;
    end++;
    while (end < limit && (advances[end] ?? 0) < 0) end++;
  }
  const trimmed = source.slice(start, end).replace(TRAILING, '');
  end = start + trimmed.length;
  used = 0;
  for (let i = start; i < end; i++) used += Math.max(0, advances[i] ?? 0);
  return { text: `${printable(trimmed)}${ELLIPSIS}`, width: used + ellipsisWidth, start, end };
}
