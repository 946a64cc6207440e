import { useEffect } from 'react';
import { usePresence } from '../../presence/usePresence.ts';
import { useUi } from '../../ui/uiStore.ts';

/** An awareness state has room for about this many ids. */
const MOST = 60;

/** Shows the others what I have selected. */
export function usePublishedSelection(): void {
  const presence = usePresence();
  const selection = useUi((ui) => ui.selection);
  useEffect(() => presence.set({ selection: selection.slice(0, MOST) }), [presence, selection]);
  useEffect(() => () => presence.set({ selection: [], cursor: null, drag: null }), [presence]);
}
