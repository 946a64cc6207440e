import type { ReactElement } from 'react';
import styles from './ResizeHandles.module.css';

/** A corner by which a thing is pulled larger or smaller; the opposite one stays. */
export type Corner = 'nw' | 'ne' | 'sw' | 'se';

const CORNERS: readonly Corner[] = ['nw', 'ne', 'sw', 'se'];

/** The four corners of the selected thing. */
export function ResizeHandles({ id }: { readonly id: string }): ReactElement {
  return (
    <>
      {CORNERS.map((corner) => (
        <span
          key={corner}
          className={`${styles.corner} ${styles[corner] ?? ''}`}
          data-resize={id}
          data-corner={corner}
          aria-hidden="true"
        />
      ))}
    </>
  );
}
