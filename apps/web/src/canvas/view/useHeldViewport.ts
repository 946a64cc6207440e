import type { ReactFlowProps } from '@xyflow/react';
import { useMemo } from 'react';
import { useCanvas } from '../CanvasContext.ts';

/**
 * Keeps React Flow's store out of moving about: every node of it listens there, and none depends on the view. React
 * Flow reads the wheel and the pointer and says what they want; the board is moved by us, in one element.
 */
export function useHeldViewport(): Required<Pick<ReactFlowProps, 'viewport' | 'onViewportChange'>> {
  const { view } = useCanvas();
  return useMemo(
    () => ({
      // Always the same object, and always true: React Flow never finds its view to be another one than ours.
      viewport: {
        get x() {
          return view.get().x;
        },
        get y() {
          return view.get().y;
        },
        get zoom() {
          return view.get().zoom;
        },
      },
      onViewportChange: view.changed,
    }),
    [view],
  );
}
