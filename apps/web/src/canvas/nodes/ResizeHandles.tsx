import type { CSSProperties, ReactElement } from 'react';
import { useView } from '../view/useView.ts';
import styles from './ResizeHandles.module.css';

/** A corner by which a thing is pulled larger or smaller; the opposite one stays. */
export type Corner = 'nw' | 'ne' | 'sw' | 'se';

const CORNERS: readonly Corner[] = ['nw', 'ne', 'sw', 'se'];

/** The four corners of the selected thing. */
export function ResizeHandles({ id }: { readonly id: string }): ReactElement {
  // However near one looks, a finger must find them: they keep their size on the screen.
  const zoom = useView((seen) => Math.min(1, seen.zoom));
  return (
    <>
      {CORNERS.map((corner) => (
        <span
          key={corner}
          className={`${styles.corner} ${styles[corner] ?? ''}`}
          data-resize={id}
          data-corner={corner}
          style={{ '--zoom': zoom } as CSSProperties}
          aria-hidden="true"
        />
      ))}
    </>
  );
}
