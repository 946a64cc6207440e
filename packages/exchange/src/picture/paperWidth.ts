import type { PageSize } from '../format.ts';

const MILLIMETRES: Readonly<Record<Exclude<PageSize, 'fit'>, number>> = {
  A4: 297,
  A3: 420,
  A2: 594,
  A1: 841,
  A0: 1189,
};

/** The width of a page in millimetres, landscape (ISO 216); null where the content decides. */
export function paperWidth(page: PageSize | undefined): number | null {
  return page === undefined || page === 'fit' ? null : MILLIMETRES[page];
}
