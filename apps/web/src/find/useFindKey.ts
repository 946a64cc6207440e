import { useEffect } from 'react';
import { useUiStore } from '../ui/uiStore.ts';

/** Ctrl+F opens the search of the board in place of the browser's, which knows only what is drawn. */
export function useFindKey(): void {
  const ui = useUiStore();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'f' || !(event.ctrlKey || event.metaKey)) return;
      const { finding, presenting, dialog, setFinding } = ui.getState();
      if (event.shiftKey || event.altKey || finding || presenting || dialog) return;
      event.preventDefault();
      setFinding(true);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [ui]);
}
