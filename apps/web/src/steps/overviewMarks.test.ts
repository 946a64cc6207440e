import { columnsOf, createIndex, mapsOf, sampleBoard } from '@wayline/domain';
import { expect, test } from 'vitest';
import { columnAt, OVERVIEW_EDGE, overviewMarks } from './overviewMarks.ts';

test('a point of the picture belongs to the column above or below it, and beyond the edge to the last', () => {
  const width = 390;
  expect(columnAt(OVERVIEW_EDGE + 1, 10, width)).toBe(0);
  expect(columnAt(OVERVIEW_EDGE + 36, 10, width)).toBe(1);
  expect(columnAt(0, 10, width)).toBe(0);
  expect(columnAt(width, 10, width)).toBe(9);
});
