import { columnsOf, createIndex, mapsOf, personasOf, sampleBoard } from '@wayline/domain';
import { expect, test } from 'vitest';
import { columnAt, OVERVIEW_EDGE, overviewMarks } from './overviewMarks.ts';

const WIDTH = 390;
const index = createIndex(sampleBoard());
const [map] = mapsOf(index);
if (!map) throw new Error('the sample has a map');
const steps = columnsOf(index, map.id);
const personas = personasOf(index, map.id);
const seen = { index, mapId: map.id, steps, at: 3, width: WIDTH, lens: null };

test('a point of the picture belongs to the column above or below it, and beyond the edge to the last', () => {
  expect(columnAt(OVERVIEW_EDGE + 1, 10, WIDTH)).toBe(0);
  expect(columnAt(OVERVIEW_EDGE + 36, 10, WIDTH)).toBe(1);
  expect(columnAt(0, 10, WIDTH)).toBe(0);
  expect(columnAt(WIDTH, 10, WIDTH)).toBe(9);
});

test('each persona has its line, and the step that is read stands on a band', () => {
  const marks = overviewMarks(seen);
  expect(marks[0]).toMatchObject({ type: 'rect', fill: 'accent-wash' });
  const band = marks[0]?.type === 'rect' ? marks[0] : undefined;
  expect(columnAt((band?.x ?? 0) + (band?.width ?? 0) / 2, steps.length, WIDTH)).toBe(3);
  const lines = marks.filter((mark) => mark.type === 'path' && mark.strokeWidth === 2);
  expect(lines).toHaveLength(personas.length);
});

test('through the eyes of one persona the others are faint', () => {
  const lens = personas[0]?.id ?? null;
  const lines = overviewMarks({ ...seen, lens }).flatMap((mark) =>
    mark.type === 'path' && mark.strokeWidth === 2 ? [mark.opacity ?? 1] : [],
  );
  expect(lines.filter((opacity) => opacity === 1)).toHaveLength(1);
});

test('on a narrow screen with many steps only the points of the one that is read are drawn', () => {
  const few = overviewMarks({ ...seen, width: 120 });
  const all = overviewMarks(seen);
  expect(few.length).toBeLessThan(all.length);
});
