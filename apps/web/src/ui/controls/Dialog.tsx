import { lazy, type ReactNode, Suspense } from 'react';
import { patiently } from '../patiently.ts';
import type { DialogProps } from './dialogProps.ts';

const DialogFrame = lazy(() => patiently(() => import('./DialogFrame.tsx')));

/** A modal dialog, open as long as it is rendered; what draws it is fetched when one is first opened. */
export function Dialog(props: DialogProps): ReactNode {
  return (
    <Suspense>
      <DialogFrame {...props} />
    </Suspense>
  );
}
