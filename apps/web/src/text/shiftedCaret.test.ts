import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftedCaret } from './shiftedCaret.ts';

describe('my caret while somebody else types in the same text', () => {
  it('stays before the same letter when they insert or delete ahead of it', () => {
    expect(shiftedCaret('lens', 'soft lens', 2)).toBe(7);
    expect(shiftedCaret('soft lens', 'lens', 7)).toBe(2);
  });

  it('does not move when they write behind it', () => {
    expect(shiftedCaret('lens', 'lens solution', 2)).toBe(2);
  });

  it('falls to where its words were when they are deleted', () => {
    expect(shiftedCaret('a soft lens b', 'a b', 6)).toBe(2);
  });

  it('never leaves the text', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 12 }),
        fc.string({ maxLength: 12 }),
        fc.nat(12),
        (before, after, at) => {
          const caret = shiftedCaret(before, after, Math.min(at, before.length));
          expect(caret).toBeGreaterThanOrEqual(0);
          expect(caret).toBeLessThanOrEqual(after.length);
        },
      ),
      { seed: 7 },
    );
  });
});
