import { SAMPLE_MAP, sampleBoard } from '@wayline/domain';
import { createMeasurer, layoutBoard } from '@wayline/scene';
import { describe, expect, it } from 'vitest';
import { gridModel } from '../../journey/gridModel.ts';
import { isRange, parseRange } from './parseRange.ts';
import { placeRange } from './placeRange.ts';

const scene = layoutBoard(sampleBoard('2026-11-04T09:30:00.000Z'), createMeasurer()).maps.find(
  ({ mapId }) => mapId === SAMPLE_MAP,
);
if (!scene) throw new Error('the sample has no map');
const model = gridModel(scene);

describe('a range from a spreadsheet', () => {
  it('is read by tabs and line ends of any system', () => {
    expect(parseRange('a\tb\r\nc\td\n')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(parseRange('a\t\tc')).toEqual([['a', '', 'c']]);
    expect(parseRange('one')).toEqual([['one']]);
  });

  it('keeps line ends and quotes of a quoted cell, and quotes inside of others', () => {
    expect(parseRange('"two\nlines"\tsaid ""no""\n"a ""b"""')).toEqual([
      ['two\nlines', 'said ""no""'],
      ['a "b"'],
    ]);
  });

  it('is a range only with more than one cell', () => {
    expect(isRange('one cell\n')).toBe(false);
    expect(isRange('one\ttwo')).toBe(true);
    expect(isRange('one\ntwo')).toBe(true);
  });
});

describe('a range laid over a grid', () => {
  const card = model.lanes.find(({ row }) => row.type === 'touchpoints');
  const [step, next] = scene.columns.map(({ stepId }) => stepId ?? '');
  const start = { laneId: card?.row.laneId ?? '', stepId: step ?? '' };
  const free = (): boolean => false;

  it('goes a step to the right for each tab and past lanes that take no cards for each line', () => {
    const { cells, lost } = placeRange(
      model,
      start,
      [
        ['a', 'b'],
        ['c', ''],
      ],
      free,
    );
    const below = model.lanes
      .slice(model.lanes.indexOf(card as never) + 1)
      .find(({ row }) => row.type === 'momentsOfTruth');
    expect(lost).toBe(0);
    expect(cells).toEqual([
      { ...start, text: 'a' },
      { ...start, stepId: next, text: 'b' },
      { laneId: below?.row.laneId, stepId: step, text: 'c' },
    ]);
  });

  it('passes over what is frozen', () => {
    const moments = model.lanes.find(({ row }) => row.type === 'momentsOfTruth')?.row.laneId;
    const { cells } = placeRange(model, start, [['a'], ['b']], (id) => id === moments);
    const pains = model.lanes.find(({ row }) => row.type === 'painPoints')?.row.laneId;
    expect(cells.map(({ laneId }) => laneId)).toEqual([start.laneId, pains]);
  });

  it('counts what has no place', () => {
    const wide = Array.from({ length: 12 }, (_, i) => `c${i}`);
    const { cells, lost } = placeRange(model, start, [wide], free);
    expect([cells.length, lost]).toEqual([scene.columns.length, 12 - scene.columns.length]);
  });
});
