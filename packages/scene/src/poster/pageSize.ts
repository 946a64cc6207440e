/** A poster's paper: an ISO 216 page, landscape, or a page as large as its content. */
export type PosterPage = 'A4' | 'A3' | 'A2' | 'A1' | 'A0' | 'fit';

/** Width and height in millimetres, landscape (ISO 216). */
const PAGES: Readonly<Record<Exclude<PosterPage, 'fit'>, readonly [width: number, height: number]>> = {
  A4: [297, 210],
  A3: [420, 297],
  A2: [594, 420],
  A1: [841, 594],
  A0: [1189, 841],
};

/** Width by height of a page; undefined where the content decides. */
export function pageRatio(page: PosterPage): number | undefined {
  if (page === 'fit') return undefined;
  const [width, height] = PAGES[page];
  return width / height;
}
