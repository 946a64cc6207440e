/** What keys do to the things of a grid, beside writing: it comes after the first picture. */
export { duplicatePart } from './duplicatePart.ts';
export { resizeColumn, spanCard } from './headerActs.ts';
export { moveRecord } from './moveRecord.ts';
