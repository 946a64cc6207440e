import { lazy, type ReactElement, Suspense } from 'react';
import { patiently } from '../ui/patiently.ts';
import { useWriting } from './useWriting.ts';

const PrivateSign = lazy(() => patiently(() => import('./PrivateSign.tsx')));
const LaneSign = lazy(() => patiently(() => import('./LaneSign.tsx')));

/** The sign of a card that only I see, at its upper right corner; nothing on others. */
export function PrivateSlot({ id }: { readonly id: string }): ReactElement | null {
  const isMine = useWriting((writing) => writing.isMine(id));
  return isMine ? (
    <Suspense>
      <PrivateSign />
    </Suspense>
  ) : null;
}

/** Whether a lane is written in private now. */
export function useIsPrivate(laneId: string): boolean {
  return useWriting(({ mode }) => mode?.laneIds.some((id) => id === laneId)) ?? false;
}

/** That a lane is written in private, and how many cards of others it hides; nothing on other lanes. */
export function LaneSlot({ laneId }: { readonly laneId: string }): ReactElement | null {
  return useIsPrivate(laneId) ? (
    <Suspense>
      <LaneSign laneId={laneId} />
    </Suspense>
  ) : null;
}
