import { describe, expect, it } from 'vitest';
import { rebaseDiff } from './rebaseDiff.ts';
import { type TextDiff, textDiff } from './textDiff.ts';

function merge(base: string, mine: string, theirs: string): string {
  const diff = rebaseDiff(textDiff(base, mine) as TextDiff, base, theirs);
  return theirs.slice(0, diff.at) + diff.insert + theirs.slice(diff.at + diff.remove);
}

describe('an edit of a text that others changed meanwhile', () => {
  it.each([
    ['after theirs', 'one two', 'one two three', 'zero one two', 'zero one two three'],
    ['before theirs', 'one two', 'zero one two', 'one two three', 'zero one two three'],
    ['at the same place', 'one', 'one two', 'one three', 'one two three'],
    ['of a word that they removed', 'one blue lamp', 'one RED lamp', 'one lamp', 'one REDlamp'],
    ['around theirs', 'abcdef', 'aXf', 'abcYdef', 'aXYdef'],
    ['inside what they replaced', 'abcdef', 'abXdef', 'aYf', 'aYXf'],
  ])('%s keeps what both typed', (_, base, mine, theirs, both) => {
    expect(merge(base, mine, theirs)).toBe(both);
  });
});
