import { lazy, type ReactElement, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { useSession } from '../../session/useSession.ts';
import { patiently } from '../../ui/patiently.ts';
import { useUi } from '../../ui/uiStore.ts';
import { useCanvas } from '../CanvasContext.ts';

const SelectionBar = lazy(() => patiently(() => import('./SelectionBar.tsx')));

/** What the bar has something to say about. */
const BARRED = ['items', 'connectors', 'cards'] as const;
const MODIFIERS: readonly string[] = ['Shift', 'Control', 'Alt', 'Meta'];

/**
 * Shows the bar while something is selected and nothing is dragged or written. What keys select in a grid has none: it
 * would hide the neighbours on the way; Alt+F10 brings it, and puts the keyboard on it.
 */
export function SelectionBarSlot(): ReactElement | null {
  const { gesture } = useCanvas();
  const { board, canEdit } = useSession();
  const selection = useUi((ui) => ui.selection);
  const editing = useUi((ui) => ui.editing !== null);
  const isPlacing = useUi((ui) => ui.tool !== 'select');
  const busy = useSyncExternalStore(gesture.subscribe, () => gesture.get() !== null);
  const [asked, setAsked] = useState<'pointer' | 'keys' | null>(null);
  const [isDown, setDown] = useState(false);

  useEffect(() => {
    const onDown = (event: PointerEvent): void => {
      const inBar =
        event.target instanceof Element && event.target.closest('[role="toolbar"], [role="menu"]');
      if (!inBar) setDown(true);
    };
    const onUp = (): void => {
      setDown(false);
      setAsked((now) => now ?? 'pointer');
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.altKey && event.key === 'F10') {
        setAsked('keys');
        event.preventDefault();
        return;
      }
      const inBar =
        event.target instanceof Element && event.target.closest('[role="toolbar"], [role="menu"]');
      if (!inBar && !MODIFIERS.includes(event.key)) setAsked(null);
    };
    window.addEventListener('pointerdown', onDown, true);
    window.addEventListener('pointerup', onUp, true);
    window.addEventListener('pointercancel', onUp, true);
    window.addEventListener('keydown', onKeyDown, true);
    return () => {
      window.removeEventListener('pointerdown', onDown, true);
      window.removeEventListener('pointerup', onUp, true);
      window.removeEventListener('pointercancel', onUp, true);
      window.removeEventListener('keydown', onKeyDown, true);
    };
  }, []);

  const known = selection.some((id) => BARRED.some((kind) => board.get(kind, id)));
  const free = selection.every((id) => board.get('items', id) ?? board.get('connectors', id));
  if (!canEdit || !known || editing || busy || isDown || isPlacing || !(free || asked)) return null;
  return (
    <Suspense>
      <SelectionBar takesFocus={asked === 'keys'} />
    </Suspense>
  );
}
