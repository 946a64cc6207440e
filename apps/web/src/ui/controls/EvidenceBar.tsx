import type { ReactNode } from 'react';
import styles from './EvidenceBar.module.css';

/** How much rests on evidence, as lengths: strong, weak, none. */
export function EvidenceBar({ segments }: { readonly segments: readonly number[] }): ReactNode {
  return (
    <div className={styles.bar} aria-hidden="true">
      {segments.map((share, index) => (
        <i
          key={index}
          className={styles.segment}
          style={{ flexGrow: share, display: share > 0 ? 'block' : 'none' }}
        />
      ))}
    </div>
  );
}
