import { useEffect } from 'react';
import { useUiStore } from '../ui/uiStore.ts';

/** Ctrl+K opens the command palette, from wherever the keyboard is on the board. */
export function usePaletteKey(): void {
  const ui = useUiStore();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      const { presenting, dialog, setDialog } = ui.getState();
      if (event.shiftKey || event.altKey || presenting || dialog) return;
      event.preventDefault();
      setDialog('palette');
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [ui]);
}
