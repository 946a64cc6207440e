import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowLayers, type Way } from './flowLayers.ts';

describe('the columns of a flow', () => {
  it.each<[string, number, Way[], number[][]]>([
    [
      'a chain',
      3,
      [
        [0, 1],
        [1, 2],
      ],
      [[0], [1], [2]],
    ],
    [
      'a fork and a join',
      4,
      [
        [0, 1],
        [0, 2],
        [1, 3],
        [2, 3],
      ],
      [[0], [1, 2], [3]],
    ],
    [
      'the longest way',
      3,
      [
        [0, 2],
        [0, 1],
        [1, 2],
      ],
      [[0], [1], [2]],
    ],
    [
      'a loop',
      3,
      [
        [0, 1],
        [1, 2],
        [2, 0],
      ],
      [[0], [1], [2]],
    ],
    [
      'what leads to them',
      5,
      [
        [0, 3],
        [1, 2],
        [4, 2],
      ],
      [
        [0, 1, 4],
        [3, 2],
      ],
    ],
    ['nothing', 0, [], [[]]],
    ['itself', 1, [[0, 0]], [[0]]],
  ])('of %s', (_, count, ways, layers) => {
    expect(flowLayers(count, ways)).toEqual(layers);
  });

  it('hold each thing once, whatever the ways', () => {
    const flow = fc.integer({ min: 1, max: 12 }).chain((count) =>
      fc.record({
        count: fc.constant(count),
        ways: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 30 }),
      }),
    );
    fc.assert(
      fc.property(flow, ({ count, ways }) => {
        const all = flowLayers(count, ways)
          .flat()
          .sort((a, b) => a - b);
        expect(all).toEqual(Array.from({ length: count }, (_, i) => i));
      }),
      { numRuns: 500, seed: 8 },
    );
  });
});
