import { type TextDiff, textDiff } from './textDiff.ts';

/**
 * Moves a replacement made on `base` onto `current`, which others have changed meanwhile: what they inserted stays,
 * what they removed is not removed again.
 */
export function rebaseDiff(diff: TextDiff, base: string, current: string): TextDiff {
  const theirs = textDiff(base, current);
  if (!theirs) return diff;
  const shift = theirs.insert.length - theirs.remove;
  const theirEnd = theirs.at + theirs.remove;
  const mineEnd = diff.at + diff.remove;
  if (mineEnd <= theirs.at) return diff;
  if (diff.at >= theirEnd) return { ...diff, at: diff.at + shift };
  // The stretches overlap: only what they left of mine is removed, beside what they put in its place.
  const before = Math.max(0, theirs.at - diff.at);
  const after = Math.max(0, mineEnd - theirEnd);
  if (before === 0) return { at: theirs.at + theirs.insert.length, remove: after, insert: diff.insert };
  return { at: diff.at, remove: before, insert: diff.insert };
}
