import { useEffect } from 'react';
import { useText } from '../../i18n/useText.ts';
import { followedPeer } from '../../presence/followedPeer.ts';
import { leadsTo } from '../../presence/leadsTo.ts';
import { useSession } from '../../session/useSession.ts';
import { useUi, useUiStore, type View } from '../../ui/uiStore.ts';
import { useNews } from '../news/NewsContext.ts';
import { viewHere } from '../viewHere.ts';

/** Somebody who only loads the page again is back within this time. */
const GRACE_MS = 3_000;
const TEXTS = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"]';

/** Goes to the view of whoever I follow, and stops when they leave, when I choose another view, and at Escape. */
export function useFollowing(): void {
  const { people: words } = useText();
  const { me, presence } = useSession();
  const ui = useUiStore();
  const tell = useNews();
  const followed = useUi((state) => state.following);

  useEffect(() => {
    presence.set({ following: followed?.id ?? null });
    if (!followed) return;
    const { peers } = presence;
    let theirs: View = ui.getState().view;
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const stop = (): void => ui.getState().follow(null);

    const look = (): void => {
      const page = followedPeer(peers.get(), followed.id);
      if (!page) {
        leaving ??= setTimeout(() => {
          stop();
          tell({ message: words.left(followed.name) });
        }, GRACE_MS);
        return;
      }
      clearTimeout(leaving);
      leaving = undefined;
      // Both of us began at once.
      if (leadsTo(peers.get(), followed.id, me.id)) stop();
      else if (page.view !== null) {
        theirs = viewHere(page.view);
        ui.getState().setView(theirs);
      }
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.key !== 'Escape' || ui.getState().editing || target?.closest(TEXTS)) return;
      event.preventDefault();
      event.stopPropagation();
      stop();
    };
    const stops = [
      peers.subscribe(look),
      ui.subscribe(({ view }) => {
        if (view !== theirs) stop();
      }),
    ];
    look();
    window.addEventListener('keydown', onKeyDown, true);
    return () => {
      clearTimeout(leaving);
      for (const end of stops) end();
      window.removeEventListener('keydown', onKeyDown, true);
    };
  }, [followed, me.id, presence, ui, tell, words]);
}
