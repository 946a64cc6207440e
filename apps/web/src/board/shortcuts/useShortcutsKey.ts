import { useEffect } from 'react';
import { useUiStore } from '../../ui/uiStore.ts';

/** Where a question mark is something that one writes. */
const WRITTEN = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [data-spot]';

/** `?` lists the keys in every view. */
export function useShortcutsKey(): void {
  const ui = useUiStore();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.key !== '?' || event.defaultPrevented || target?.closest(WRITTEN)) return;
      event.preventDefault();
      ui.getState().setDialog('shortcuts');
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [ui]);
}
