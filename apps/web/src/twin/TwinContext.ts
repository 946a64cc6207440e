import { type Context, createContext, useSyncExternalStore } from 'react';
import type { MutableStore, Store } from '../session/store.ts';
import { useProvided } from '../ui/useProvided.ts';
import type { PeerMark } from './peerMarks.ts';

/** What the parts of one view outside of the canvas share, the same object while the view is open. */
export interface Twin {
  /** The key of the one spot that Tab comes to. */
  readonly stop: MutableStore<string | null>;
  /** Puts the keyboard on a spot, also on one that the next paint brings. */
  readonly focus: (key: string) => void;
  /** Puts the keyboard back into the open text of a spot, after its place on the page has changed. */
  readonly focusText: (key: string) => void;
  /** Says to assistive technology what my act has done. */
  readonly say: (sentence: string) => void;
  /** Who has which record selected, of the others. */
  readonly peers: Store<ReadonlyMap<string, PeerMark>>;
}

export const TwinContext: Context<Twin | null> = createContext<Twin | null>(null);

/** The view around this component. */
export function useTwin(): Twin {
  return useProvided(TwinContext, 'useTwin needs a TwinContext above it');
}

/** Whether a spot is the one that Tab comes to. */
export function useIsStop(key: string): boolean {
  const { stop } = useTwin();
  return useSyncExternalStore(stop.subscribe, () => stop.get() === key);
}

/** The other person who has a record selected, if any. */
export function usePeerMark(id: string | undefined): PeerMark | undefined {
  const { peers } = useTwin();
  return useSyncExternalStore(peers.subscribe, () => (id === undefined ? undefined : peers.get().get(id)));
}
