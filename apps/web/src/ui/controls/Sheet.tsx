import { lazy, type ReactNode, Suspense } from 'react';
import { patiently } from '../patiently.ts';
import type { SheetProps } from './sheetProps.ts';

const SheetFrame = lazy(() => patiently(() => import('./SheetFrame.tsx')));

/** A sheet that comes up from the lower edge of a small screen; what draws it is fetched when one is first opened. */
export function Sheet(props: SheetProps): ReactNode {
  return (
    <Suspense>
      <SheetFrame {...props} />
    </Suspense>
  );
}
