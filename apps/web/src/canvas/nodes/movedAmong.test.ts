import { describe, expect, it } from 'vitest';
import { movedAmong } from './movedAmong.ts';

const node = (id: string, x: number, zIndex = 1) => ({
  id,
  width: 10,
  height: 10,
  zIndex,
  className: '',
  style: { left: x, top: 0 },
});
const [a, b] = [node('a', 0), node('b', 20)];

describe('movedAmong', () => {
  it('names those that stand elsewhere', () => {
    const elsewhere = node('b', 30);
    expect(movedAmong([a, b], [a, elsewhere])).toEqual([elsewhere]);
    expect(movedAmong([a, b], [a, b])).toEqual([]);
  });

  it.each([
    ['came', [a, b, node('c', 40)]],
    ['went', [a]],
    ['changed their order', [b, a]],
    ['lie higher', [a, node('b', 20, 2)]],
    ['grew', [a, { ...b, width: 12 }]],
    ['are edited', [a, { ...b, className: 'kept' }]],
  ])('is silent where some %s', (_, next) => {
    expect(movedAmong([a, b], next)).toBeNull();
  });
});
