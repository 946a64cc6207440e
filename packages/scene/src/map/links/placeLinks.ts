import type { StepLink } from '@wayline/domain';
import type { MapGrid } from '../mapGrid.ts';
import { losesContext } from './losesContext.ts';

/** A link as it is drawn: from the middle of a column to that of another, on a level above the steps. */
export interface PlacedLink {
  readonly link: StepLink;
  /** Columns. */
  readonly from: number;
  readonly to: number;
  /** 0 is next to the steps. */
  readonly level: number;
}

/** A hand-over to the next column, between the two: which of several there it is, and how many stand in their middle. */
export interface PlacedHandover {
  readonly link: StepLink;
  readonly from: number;
  readonly index: number;
  readonly count: number;
}

/**
 * Where the links of a map are drawn: each arc on the lowest level on which it crosses no shorter one. What leads on to the next
 * column needs none: the two stand side by side.
 */
export function placeLinks(
  links: readonly StepLink[],
  grid: MapGrid,
): { readonly arcs: readonly PlacedLink[]; readonly handovers: readonly PlacedHandover[] } {
  const live = links.flatMap((link) => {
    const from = grid.columnOf.get(link.from);
    const to = grid.columnOf.get(link.to);
    return from === undefined || to === undefined || from === to ? [] : [{ link, from, to }];
  });
  const isHandover = ({ link, from, to }: { link: StepLink; from: number; to: number }): boolean =>
    link.kind === 'next' && to === from + 1;
  return {
    arcs: arcsOf(live.filter((one) => !isHandover(one))),
    handovers: handoversOf(live.filter(isHandover)),
  };
}

interface Live {
  readonly link: StepLink;
  readonly from: number;
  readonly to: number;
}

/** Those that are drawn stand in the middle, the others beside them. */
function handoversOf(links: readonly Live[]): readonly PlacedHandover[] {
  const drawnFirst = (a: Live, b: Live): number =>
    Number(losesContext(b.link)) - Number(losesContext(a.link)) || (a.link.id < b.link.id ? -1 : 1);
  const sorted = [...links].sort(drawnFirst);
  return sorted.map(({ link, from }) => {
    const beside = sorted.filter((other) => other.from === from);
    const drawn = beside.filter((other) => losesContext(other.link)).length;
    return {
      link,
      from,
      index: beside.findIndex((other) => other.link === link),
      count: drawn || beside.length,
    };
  });
}

function arcsOf(links: readonly Live[]): readonly PlacedLink[] {
  const drawn = [...links];
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
