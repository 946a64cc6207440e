import { lazy, type ReactElement, Suspense } from 'react';
import { patiently } from '../ui/patiently.ts';

const Snow = lazy(() => patiently(() => import('./Snow.tsx')));

/** The sign of what is frozen. What it means stands with the header in words. */
export function FrozenSign(): ReactElement {
  return (
    <Suspense>
      <Snow />
    </Suspense>
  );
}
