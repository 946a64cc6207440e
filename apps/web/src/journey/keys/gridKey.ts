import type { Move } from '../gridFocus.ts';

/** What a key does while the keyboard stands in a grid and no text is open. */
export type GridAct =
  | { readonly act: 'focus'; readonly move: Move }
  | { readonly act: 'edit' }
  /** Starts a text anew with what was typed. */
  | { readonly act: 'type'; readonly text: string }
  | { readonly act: 'newCard' }
  | { readonly act: 'delete' }
  | { readonly act: 'leave' }
  | { readonly act: 'moveRecord'; readonly direction: 'left' | 'right' | 'up' | 'down' }
  /** Makes a column wider or narrower; 0 gives it its usual width. */
  | { readonly act: 'resizeColumn'; readonly by: 1 | -1 | 0 }
  /** Lays a card over one step more or less. */
  | { readonly act: 'span'; readonly by: 1 | -1 }
  | { readonly act: 'duplicate' }
  | { readonly act: 'insertStep' | 'insertStage' | 'insertLane'; readonly side: 'before' | 'after' };

/** The parts of a keyboard event that matter; Ctrl means ⌘ on macOS. */
export interface KeyStroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** The key's place on the keyboard: what Shift makes of a comma differs from one to the next. */
  readonly code?: string;
}

const ARROWS = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
} as const;

const EDGES = { left: 'rowStart', right: 'rowEnd', up: 'top', down: 'bottom' } as const;

const WIDTHS: Readonly<Record<string, 1 | -1 | 0>> = { Comma: -1, Period: 1, Slash: 0 };

const isArrow = (key: string): key is keyof typeof ARROWS => key in ARROWS;

function arrow(
  stroke: KeyStroke,
  direction: (typeof ARROWS)[keyof typeof ARROWS],
  ctrl: boolean,
): GridAct | null {
  if (ctrl && stroke.altKey) {
    const side = direction === 'right' || direction === 'down' ? 'after' : 'before';
    if (direction === 'up' || direction === 'down') return { act: 'insertLane', side };
    return { act: stroke.shiftKey ? 'insertStage' : 'insertStep', side };
  }
  if (stroke.altKey && stroke.shiftKey && (direction === 'left' || direction === 'right'))
    return { act: 'span', by: direction === 'right' ? 1 : -1 };
  if (stroke.altKey) return { act: 'moveRecord', direction };
  return { act: 'focus', move: ctrl ? EDGES[direction] : direction };
}

/** Whether a key writes a character: one grapheme, and no modifier that makes it a command. */
export function isTyped(stroke: KeyStroke): boolean {
  // AltGr comes as Ctrl+Alt on Windows, and writes letters in Polish: only a lone Ctrl, Alt or ⌘ is a command.
  const command = stroke.metaKey || stroke.ctrlKey !== stroke.altKey;
  return !command && [...stroke.key].length === 1;
}

/** What a key does in a grid, or null when it is none of the grid's keys. */
export function gridKey(stroke: KeyStroke): GridAct | null {
  const { key } = stroke;
  const ctrl = stroke.ctrlKey || stroke.metaKey;
  if (isArrow(key)) return arrow(stroke, ARROWS[key], ctrl);
  if (ctrl && !stroke.altKey) {
    const by = stroke.shiftKey ? WIDTHS[stroke.code ?? ''] : undefined;
    if (by !== undefined) return { act: 'resizeColumn', by };
    if (key.toLowerCase() === 'd' && !stroke.shiftKey) return { act: 'duplicate' };
  }
  switch (key) {
    case 'Home':
      return { act: 'focus', move: ctrl ? 'top' : 'rowStart' };
    case 'End':
      return { act: 'focus', move: ctrl ? 'bottom' : 'rowEnd' };
    case 'PageDown':
      return { act: 'focus', move: 'nextStage' };
    case 'PageUp':
      return { act: 'focus', move: 'previousStage' };
    case 'Enter':
      return ctrl ? { act: 'newCard' } : { act: 'edit' };
    case 'F2':
      return { act: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { act: 'delete' };
    case 'Escape':
      return { act: 'leave' };
    default:
      return isTyped(stroke) && key !== ' ' ? { act: 'type', text: key } : null;
  }
}
