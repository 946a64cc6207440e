import { useEffect } from 'react';
import { usePresence } from '../../presence/usePresence.ts';
import { useSession } from '../../session/useSession.ts';
import { useUi } from '../../ui/uiStore.ts';

/** An awareness state has room for about this many ids. */
const MOST = 60;

/** Shows the others what I have selected. */
export function usePublishedSelection(): void {
  const presence = usePresence();
  const selection = useUi((ui) => ui.selection);
  const { seen, board } = useSession();
  useEffect(() => {
    // What I alone see is nobody's business.
    const isGuest = (id: string): boolean => seen.get('cards', id) !== board.get('cards', id);
    const shown = selection.filter((id) => !isGuest(id));
    presence.set({ selection: shown.slice(0, MOST) });
  }, [presence, seen, board, selection]);
  useEffect(() => () => presence.set({ selection: [], cursor: null, drag: null }), [presence]);
}
