/** One replaced stretch: `remove` UTF-16 units at `at` go, `insert` comes. */
export interface TextDiff {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/**
 * The smallest single replacement that turns `before` into `after`, or null when they are equal. It never cuts a
 * grapheme in two, in either text: half an emoji would be kept as two broken characters. `caret` is where the
 * insertion point stands in `after`; it tells which of several equal letters was typed.
 */
export function textDiff(before: string, after: string, caret: number = after.length): TextDiff | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);

  // What stands behind the caret was not typed now, so it is looked at first.
  let suffix = 0;
  const suffixMost = Math.min(most, Math.max(0, after.length - caret));
  while (suffix < suffixMost && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix += 1;
  let prefix = 0;
  while (prefix < most - suffix && before[prefix] === after[prefix]) prefix += 1;
  // The caret may have been a bad hint; then the rest of the common end is taken now.
  while (suffix < most - prefix && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix += 1;

  while (prefix > 0 && !(isBorder(before, prefix) && isBorder(after, prefix))) prefix -= 1;
  while (
    suffix > 0 &&
    !(isBorder(before, before.length - suffix) && isBorder(after, after.length - suffix))
  ) {
    suffix -= 1;
  }
  return {
    at: prefix,
    remove: before.length - suffix - prefix,
    insert: after.slice(prefix, after.length - suffix),
  };
}

/** Whether no grapheme reaches over this place in the text. */
function isBorder(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  if (standsAlone(text.charCodeAt(at - 1)) && standsAlone(text.charCodeAt(at))) return true;
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return segmenter.segment(text).containing(at)?.index === at;
}

/**
 * Whether a UTF-16 unit is a letter that never joins its neighbours: Latin, Greek, Cyrillic or Han. (The carriage
 * return would, but `cleanText` leaves none.) Most texts are of these alone and need no segmenter.
 */
function standsAlone(unit: number): boolean {
  return unit < 0x300 || (unit >= 0x370 && unit <= 0x482) || (unit >= 0x48a && unit <= 0x52f) || isHan(unit);
}

function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}
