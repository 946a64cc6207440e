import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TextDiff, textDiff } from './textDiff.ts';

const FAMILY = '👨‍👩‍👧';
const letters = fc.string({
  unit: fc.constantFrom('a', 'a', 'b', ' ', 'ż', 'é', 'е', '👍', '👍🏽', '🇵🇱', FAMILY, '\u0301', '漢', '\n'),
  maxLength: 12,
});

function apply(text: string, diff: TextDiff | null): string {
  return diff ? text.slice(0, diff.at) + diff.insert + text.slice(diff.at + diff.remove) : text;
}

function borders(text: string): Set<number> {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return new Set([...Array.from(segmenter.segment(text), (segment) => segment.index), text.length]);
}

describe('difference of two texts', () => {
  it('turns the one into the other and cuts no grapheme, whatever the caret says', () => {
    fc.assert(
      fc.property(
        letters,
        letters,
        letters,
        letters,
        fc.integer({ min: -2, max: 60 }),
        (head, a, b, tail, caret) => {
          const before = head + a + tail;
          const after = head + b + tail;
          const diff = textDiff(before, after, caret);
          expect(apply(before, diff)).toBe(after);
          if (!diff) return;
          expect(borders(before)).toContain(diff.at);
          expect(borders(before)).toContain(diff.at + diff.remove);
          expect(borders(after)).toContain(diff.at);
          expect(borders(after)).toContain(diff.at + diff.insert.length);
        },
      ),
      { seed: 7, numRuns: 2000 },
    );
  });

  it.each<[string, string, number | undefined, TextDiff | null]>([
    ['same', 'same', undefined, null],
    ['', 'a', undefined, { at: 0, remove: 0, insert: 'a' }],
    ['word', '', undefined, { at: 0, remove: 4, insert: '' }],
    ['the lamp', 'the red lamp', 8, { at: 4, remove: 0, insert: 'red ' }],
    ['aaa', 'aaaa', 1, { at: 0, remove: 0, insert: 'a' }],
    ['aaa', 'aaaa', 3, { at: 2, remove: 0, insert: 'a' }],
    ['aaa', 'aaaa', undefined, { at: 3, remove: 0, insert: 'a' }],
    ['aaa', 'aa', 1, { at: 1, remove: 1, insert: '' }],
    ['x👍y', 'x👎y', 3, { at: 1, remove: 2, insert: '👎' }],
    ['👍', '👍🏽', 4, { at: 0, remove: 2, insert: '👍🏽' }],
    [`a${FAMILY}`, 'a👨‍👩', 6, { at: 1, remove: 8, insert: '👨‍👩' }],
    ['e', 'e\u0301', 2, { at: 0, remove: 1, insert: 'e\u0301' }],
  ])('%j → %j with the caret at %s is one small edit', (before, after, caret, diff) => {
    expect(textDiff(before, after, caret)).toEqual(diff);
  });
});
