import type { CSSProperties } from 'react';
import { peerInk } from '../canvas/presence/peerInk.ts';
import { useUi } from '../ui/uiStore.ts';
import type { PeerMark } from './peerMarks.ts';
import { type Spot, spotKey, spotRecord } from './spot.ts';
import { useIsStop, usePeerMark } from './TwinContext.ts';

/** What the element of a spot must carry, and how it stands. */
export interface SpotState {
  readonly props: {
    readonly 'data-spot': string;
    readonly 'data-record': string | undefined;
    /** Read by the style sheet: somebody else has it selected. */
    readonly 'data-peer': string | undefined;
    readonly tabIndex: 0 | -1;
    readonly style: CSSProperties | undefined;
  };
  readonly isStop: boolean;
  readonly selected: boolean;
  readonly peer: PeerMark | undefined;
}

/** Makes an element a spot: it can be stood on, selected, and seen selected by others. */
export function useSpot(spot: Spot): SpotState {
  const key = spotKey(spot);
  const record = spotRecord(spot);
  const isStop = useIsStop(key);
  const selected = useUi((ui) => record !== undefined && ui.selected.has(record));
  const peer = usePeerMark(record);
  return {
    props: {
      'data-spot': key,
      'data-record': record,
      'data-peer': peer?.name,
      tabIndex: isStop ? 0 : -1,
      style: peer && ({ '--peer': peerInk(peer.colour) } as CSSProperties),
    },
    isStop,
    selected,
    peer,
  };
}
