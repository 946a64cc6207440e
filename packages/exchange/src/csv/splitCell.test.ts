import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinCell, splitCell } from './splitCell.ts';

describe('the cards of a cell', () => {
  it.each([
    ['one', ['one']],
    ['one\ntwo', ['one', 'two']],
    ['one; two;three', ['one', 'two', 'three']],
    ['• one • two', ['one', 'two']],
    ['• one\n• two\n  more of two', ['one', 'two\nmore of two']],
    ['- one\n- two', ['one', 'two']],
    ['1. one\n2) two', ['one', 'two']],
    ['one\r\n\r\ntwo\r', ['one', 'two']],
    ['List:\n• one\n• two', ['List:', 'one', 'two']],
    ['', []],
    [' ; ; ', []],
    [' \n ', []],
  ])('of %j are %j', (cell, cards) => {
    expect(splitCell(cell)).toEqual(cards);
  });

  it('come back from a written cell, whatever is in them', () => {
    const letter = fc.constantFrom(...'ab;•\n-*1. ,"'.split(''));
    const card = fc
      .oneof(fc.string({ unit: letter, maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 12 }))
      .map((text) => text.replace(/\r/g, '').trim())
      .filter((text) => text !== '' && splitLines(text));
    fc.assert(
      fc.property(fc.array(card, { maxLength: 4 }), (cards) => {
        expect(splitCell(joinCell(cards))).toEqual(cards);
      }),
      { numRuns: 3000, seed: 42 },
    );
  });
});

/** A card's own lines carry no blanks at their ends: they are stored so by no editor. */
function splitLines(text: string): boolean {
  return text.split('\n').every((line) => line === line.trimEnd());
}
