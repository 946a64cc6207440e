import type { StepLink } from '@wayline/domain';
import type { MapGrid } from '../mapGrid.ts';

/** A link as it is drawn: from the middle of a column to that of another, on a level above the steps. */
export interface PlacedLink {
  readonly link: StepLink;
  /** Columns. */
  readonly from: number;
  readonly to: number;
  /** 0 is next to the steps. */
  readonly level: number;
}

/**
 * The links of a map that are drawn, each on the lowest level on which it crosses no shorter one. A plain hand-over to the
 * next column is not: the channels say it, and the columns stand side by side anyway.
 */
export function placeLinks(links: readonly StepLink[], grid: MapGrid): readonly PlacedLink[] {
  const drawn = links.flatMap((link) => {
    const from = grid.columnOf.get(link.from);
    const to = grid.columnOf.get(link.to);
    if (from === undefined || to === undefined || from === to) return [];
    const isPlain = link.kind === 'next' && to === from + 1 && !link.label?.trim();
    return isPlain ? [] : [{ link, from, to }];
  });
  const lengthOf = ({ from, to }: { from: number; to: number }): number => Math.abs(to - from);
  drawn.sort(
    (a, b) =>
      lengthOf(a) - lengthOf(b) ||
      Math.min(a.from, a.to) - Math.min(b.from, b.to) ||
      (a.link.id < b.link.id ? -1 : 1),
  );
  const levels: { readonly start: number; readonly end: number }[][] = [];
  return drawn.map(({ link, from, to }) => {
    const run = { start: Math.min(from, to), end: Math.max(from, to) };
    const isFree = (others: readonly { start: number; end: number }[]): boolean =>
      others.every(({ start, end }) => run.end <= start || run.start >= end);
    let level = levels.findIndex(isFree);
    if (level < 0) level = levels.push([]) - 1;
    levels[level]?.push(run);
    return { link, from, to, level };
  });
}
