import type { ReactElement } from 'react';
import styles from './LinkHandle.module.css';

/** A dot at the top of a step from which a link is drawn to another step. The keyboard's equal is in Details. */
export function LinkHandle({
  stepId,
  label,
}: {
  readonly stepId: string;
  readonly label: string;
}): ReactElement {
  return <span className={styles.handle} data-link-from={stepId} title={label} />;
}
