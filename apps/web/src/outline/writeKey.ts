/** What a key does in a text of the outline, beyond writing. */
export type WriteAct =
  | { readonly act: 'sibling' | 'child' | 'delete' }
  | { readonly act: 'indent'; readonly direction: 1 | -1 }
  | { readonly act: 'move' | 'go'; readonly direction: 'up' | 'down' };

/** The parts of a keystroke in a text that matter. */
export interface WriteStroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Whether the text stands on one line of the screen. */
  readonly isOneLine: boolean;
}

/** The act of a key in an outliner's text, or null where it only writes. */
export function writeKey(stroke: WriteStroke): WriteAct | null {
  const { key, value, start, end, isOneLine } = stroke;
  const ctrl = stroke.ctrlKey || stroke.metaKey;
  switch (key) {
    case 'Enter':
      if (stroke.shiftKey || stroke.altKey) return null;
      return { act: ctrl ? 'child' : 'sibling' };
    case 'Tab':
      return ctrl || stroke.altKey ? null : { act: 'indent', direction: stroke.shiftKey ? -1 : 1 };
    case 'Backspace':
      return value === '' ? { act: 'delete' } : null;
    case 'ArrowUp':
    case 'ArrowDown': {
      const direction = key === 'ArrowUp' ? 'up' : 'down';
      if (ctrl || stroke.shiftKey) return null;
      if (stroke.altKey) return { act: 'move', direction };
      // In a text of several lines the caret first goes to its edge, as everywhere.
      const atEdge = start === end && (direction === 'up' ? start === 0 : end === value.length);
      return isOneLine || atEdge ? { act: 'go', direction } : null;
    }
    default:
      return null;
  }
}
