/** Where a caret stands after somebody else changed the text under it; offsets are UTF-16 units. */
export function shiftedCaret(before: string, after: string, caret: number): number {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const removedTo = before.length - end;
  if (caret <= start) return caret;
  // Inside what was taken away the caret falls to its start; behind it, it moves with the text.
  return caret >= removedTo ? caret + after.length - before.length : start;
}
