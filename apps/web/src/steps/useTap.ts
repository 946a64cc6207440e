import { type MouseEvent, useRef } from 'react';
import { type Spot, spotRecord } from '../twin/spot.ts';
import { useUiStore } from '../ui/uiStore.ts';
import { useSteps } from './StepsContext.ts';

interface TapHandlers {
  readonly onPointerDown: () => void;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
}

/** A tap picks a spot; on one that was picked before, it opens the text. */
export function useTap(spot: Spot): TapHandlers {
  const ui = useUiStore();
  const { acts } = useSteps();
  const wasPicked = useRef(false);
  return {
    onPointerDown() {
      // Asked when the finger comes down: by the time it has tapped, the focus that follows has selected.
      wasPicked.current = ui.getState().selected.has(spotRecord(spot) ?? '');
    },
    onClick({ target }) {
      const inControl = target instanceof Element && target.closest('button, textarea, input') !== null;
      if (wasPicked.current && !inControl) acts.edit(spot);
    },
  };
}
