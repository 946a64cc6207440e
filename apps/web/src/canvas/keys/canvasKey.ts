import type { StackPlace } from '@wayline/document';
import type { KeyStroke } from '../../journey/keys/gridKey.ts';
import type { Tool } from '../../ui/uiStore.ts';
import { TOOLS } from '../controls/tools.ts';

/** What a key does on the canvas outside of grids and texts. */
export type CanvasAct =
  | { readonly act: 'stack'; readonly to: StackPlace }
  | { readonly act: 'tool'; readonly tool: Tool }
  | { readonly act: 'pan'; readonly dx: number; readonly dy: number }
  | { readonly act: 'nudge' | 'resize'; readonly dx: number; readonly dy: number }
  | { readonly act: 'zoom'; readonly direction: 1 | -1 | 0 }
  | {
      readonly act:
        | 'fitAll'
        | 'fitSelection'
        | 'selectAll'
        | 'delete'
        | 'deleteContents'
        | 'group'
        | 'ungroup'
        | 'lock'
        | 'pickMore'
        | 'edit'
        | 'leave'
        | 'duplicate'
        | 'shortcuts';
    };

const PAN = 64;
const NUDGE = 1;
const FAR_NUDGE = 8;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The keys of the canvas; `code` tells the digits apart from what Shift makes of them on any keyboard. */
export function canvasKey(
  stroke: KeyStroke & { readonly code: string },
  hasSelection: boolean,
): CanvasAct | null {
  const { key, code, shiftKey, altKey } = stroke;
  const ctrl = stroke.ctrlKey || stroke.metaKey;
  if (ctrl && !altKey) {
    if (key === '+' || key === '=') return { act: 'zoom', direction: 1 };
    if (key === '-' || key === '_') return { act: 'zoom', direction: -1 };
    if (key === '0') return { act: 'zoom', direction: 0 };
    if (key.toLowerCase() === 'a') return { act: 'selectAll' };
    if (key.toLowerCase() === 'd') return { act: 'duplicate' };
    if (key.toLowerCase() === 'g') return { act: shiftKey ? 'ungroup' : 'group' };
    if (key.toLowerCase() === 'l' && shiftKey) return { act: 'lock' };
    if (key === ']') return { act: 'stack', to: 'front' };
    if (key === '[') return { act: 'stack', to: 'back' };
    return null;
  }
  const arrow = ARROWS[key];
  if (arrow && !ctrl && !altKey) {
    const [x, y] = arrow;
    if (!hasSelection) return { act: 'pan', dx: -x * PAN + 0, dy: -y * PAN + 0 };
    const step = shiftKey ? FAR_NUDGE : NUDGE;
    return { act: 'nudge', dx: x * step, dy: y * step };
  }
  if (arrow && altKey && !ctrl && hasSelection) {
    const step = shiftKey ? FAR_NUDGE : NUDGE;
    return { act: 'resize', dx: arrow[0] * step, dy: arrow[1] * step };
  }
  if (altKey && !ctrl && (key === 'Delete' || key === 'Backspace')) return { act: 'deleteContents' };
  if (altKey || ctrl) return null;
  if (hasSelection && key === ']') return { act: 'stack', to: 'forward' };
  if (hasSelection && key === '[') return { act: 'stack', to: 'backward' };
  if (shiftKey && code === 'Digit1') return { act: 'fitAll' };
  if (shiftKey && code === 'Digit2') return { act: 'fitSelection' };
  if (key === 'Delete' || key === 'Backspace') return { act: 'delete' };
  if (hasSelection && shiftKey && key === 'Enter') return { act: 'pickMore' };
  if (key === 'Enter' || key === 'F2') return { act: 'edit' };
  if (key === 'Escape') return { act: 'leave' };
  if (key === '?') return { act: 'shortcuts' };
  const tool = shiftKey ? undefined : TOOLS.find((one) => one.key === key.toLowerCase());
  return tool ? { act: 'tool', tool: tool.tool } : null;
}
