import { lazy, type ReactElement, Suspense } from 'react';
import { patiently } from '../ui/patiently.ts';

const Snow = lazy(() => patiently(() => import('./Snow.tsx')));

/** The sign of what is frozen; a header that holds it is hatched. What it means stands with the header in words. */
export function FrozenSign(props: { readonly className?: string | undefined }): ReactElement {
  return (
    <Suspense>
      <Snow {...props} />
    </Suspense>
  );
}
