import { describe, expect, it } from 'vitest';
import { readBoardSummary } from './boardSummary.ts';

describe('a board of the list', () => {
  it('is read whole', () => {
    const board = readBoardSummary({
      id: 'b1',
      title: 'Lenses',
      updatedAt: 1_700_000_000_000,
      deletedAt: null,
      people: 3,
      summary: {
        maps: 2,
        blueprints: 1,
        steps: 18,
        personas: [{ name: 'Mara', color: 1 }],
        evidence: { share: 0.64, segments: [21, 43, 36] },
        thumbnail: {
          stages: [2, 3],
          blueprint: false,
          curves: [
            {
              color: 2,
              points: [
                [0, 1],
                [4, -2],
              ],
            },
          ],
        },
        sample: true,
      },
    });
    expect(board).toMatchObject({ id: 'b1', people: 3, maps: 2, deletedAt: null, isSample: true });
    expect(board.evidence).toEqual({ share: 0.64, segments: [0.21, 0.43, 0.36] });
    expect(board.thumbnail?.curves).toEqual([
      {
        color: 2,
        points: [
          [0, 1],
          [4, -2],
        ],
      },
    ]);
  });

  it('takes neutral values for whatever is missing or odd', () => {
    expect(readBoardSummary({})).toMatchObject({
      id: '',
      people: 0,
      evidence: null,
      thumbnail: null,
      personas: [],
    });
    expect(readBoardSummary(null).steps).toBe(0);
    expect(readBoardSummary({ summary: { evidence: { share: 0, segments: [0, 0] } } }).evidence).toBeNull();
    const odd = readBoardSummary({
      updatedAt: '2026-11-01T10:00:00Z',
      summary: { personas: [{ color: 99 }], thumbnail: { stages: [0, 2], curves: [{ points: [[0, 7]] }] } },
    });
    expect(odd.updatedAt).toBe(Date.parse('2026-11-01T10:00:00Z'));
    expect(odd.personas).toEqual([{ name: '', color: 8 }]);
    expect(odd.thumbnail).toMatchObject({ stages: [2], curves: [{ color: 1, points: [[0, 2]] }] });
  });
});
