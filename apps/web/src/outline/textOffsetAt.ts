/** The offset in a text at a point of the window, or its end where the browser cannot tell. */
export function textOffsetAt(x: number, y: number): number {
  const end = Number.POSITIVE_INFINITY;
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y);
    return position?.offsetNode.nodeType === Node.TEXT_NODE ? position.offset : end;
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range?.startContainer.nodeType === Node.TEXT_NODE ? range.startOffset : end;
}
