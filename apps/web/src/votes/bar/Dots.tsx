import type { ReactElement } from 'react';
import styles from './Dots.module.css';

/** More than these are a number. */
const MOST = 10;

/** My dots: those that I gave, then those that I have left. */
export function Dots({ given, of }: { readonly given: number; readonly of: number }): ReactElement | null {
  if (of > MOST) return null;
  return (
    <span className={styles.dots} aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        <span key={index} className={styles.dot} data-given={index < given || undefined} />
      ))}
    </span>
  );
}
