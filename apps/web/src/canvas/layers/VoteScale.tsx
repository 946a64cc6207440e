import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { useSession } from '../../session/useSession.ts';
import { useStore } from '../../session/useStore.ts';
import { useUi } from '../../ui/uiStore.ts';
import { useCanvas } from '../CanvasContext.ts';

/** Steps of the size by which dots follow the zoom: each has the browser look at every element once. */
const STEPS = 4;

/** While a vote is open or looked at, tells the things on the board how many board units a pixel has; draws nothing. */
export function VoteScale(): null {
  const { votes } = useSession();
  const { view } = useCanvas();
  const store = useStoreApi();
  const isOpen = useStore(votes.round) !== null;
  const isShown = useUi((ui) => ui.voteShown !== null);
  const isOn = isOpen || isShown;
  useEffect(() => {
    const { domNode } = store.getState();
    if (!isOn || !domNode) return;
    let last = 0;
    const follow = (): void => {
      const now = Math.ceil(STEPS / view.get().zoom) / STEPS;
      if (now === last) return;
      last = now;
      domNode.style.setProperty('--per-px', String(now));
    };
    follow();
    domNode.dataset.voting = '';
    const stop = view.subscribe(follow);
    return () => {
      stop();
      domNode.style.removeProperty('--per-px');
      delete domNode.dataset.voting;
    };
  }, [isOn, view, store]);
  return null;
}
