/**
 * Copies or cuts as the keys do: only a copy event may put our own format on the clipboard, and this is the one way
 * to raise it. Needs a press or a key just before, as every write to the clipboard does.
 */
export function copyByEvent(how: 'copy' | 'cut'): void {
  // The asynchronous clipboard knows no format of ours that every browser would keep.
  document.execCommand(how);
}
