import type { History } from '@wayline/document';
import { useEffect } from 'react';

type Act = 'undo' | 'redo';

function actOf(event: KeyboardEvent): Act | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : undefined;
}

/** A field of a dialog is nobody's but the browser's; every other text on the page is the document's. */
const isBrowsersOwn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"], input[type="search"]') !== null;

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y anywhere on the board; null while nothing may be changed. */
export function useUndoKeys(history: History | null): void {
  useEffect(() => {
    if (!history) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      const act = actOf(event);
      if (!act || event.defaultPrevented || isBrowsersOwn(event.target)) return;
      // Even with nothing to undo: the browser's own undo would write old letters into a shared text.
      event.preventDefault();
      history[act]();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [history]);
}
