import { useEffect } from 'react';
import { followedPeer } from '../../presence/followedPeer.ts';
import { usePresence } from '../../presence/usePresence.ts';
import { useUi, useUiStore } from '../../ui/uiStore.ts';
import { useCanvas } from '../CanvasContext.ts';

/** The first step to somebody may be far; after it their movements come twenty times a second. */
const FIRST_MS = 280;
const STEP_MS = 90;

/** Keeps my view on what the person whom I follow sees, until I move it myself. */
export function useFollowedView(): void {
  const { peers } = usePresence();
  const { view } = useCanvas();
  const ui = useUiStore();
  const id = useUi(({ following }) => following?.id ?? null);
  useEffect(() => {
    if (id === null) return;
    let last: string | null = null;
    const look = (): void => {
      const area = followedPeer(peers.get(), id)?.viewport;
      if (!area || view.get().width === 0) return;
      const now = JSON.stringify(area);
      if (now === last) return;
      view.lookAt(area, last === null ? FIRST_MS : STEP_MS);
      last = now;
    };
    const moves = view.ownMoves.get();
    const stops = [
      peers.subscribe(look),
      view.ownMoves.subscribe(() => {
        if (view.ownMoves.get() !== moves) ui.getState().follow(null);
      }),
      // A canvas that was only just put there has no size yet.
      view.subscribe(() => last ?? look()),
    ];
    look();
    return () => {
      for (const stop of stops) stop();
    };
  }, [id, peers, view, ui]);
}
