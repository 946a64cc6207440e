import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './Progress.module.css';

export interface ProgressProps {
  readonly label: string;
  /** 0–1; absent while nobody can tell. */
  readonly value?: number | undefined;
  /** What is being done, said with the bar. */
  readonly said?: string;
}

/** How far something has come. */
export function Progress({ label, value, said }: ProgressProps): ReactNode {
  return (
    <div
      className={styles.track}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuetext={said}
      aria-valuenow={value === undefined ? undefined : Math.round(value * 100)}
    >
      <div
        className={classes(styles.bar, value === undefined && styles.unknown)}
        style={value === undefined ? undefined : { transform: `scaleX(${value})` }}
      />
    </div>
  );
}
