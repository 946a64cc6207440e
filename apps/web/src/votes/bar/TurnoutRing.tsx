import type { ReactElement } from 'react';
import styles from './VoteBar.module.css';

const SIZE = 14;
const RADIUS = 5.5;
const AROUND = 2 * Math.PI * RADIUS;

/** How many of those who may have voted, as the part of a ring. */
export function TurnoutRing({
  voted,
  people,
}: {
  readonly voted: number;
  readonly people: number;
}): ReactElement {
  const share = people === 0 ? 0 : Math.min(1, voted / people);
  return (
    <svg
      width={SIZE}
      height={SIZE}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      aria-hidden="true"
      className={styles.ring}
    >
      <circle cx={SIZE / 2} cy={SIZE / 2} r={RADIUS} className={styles.track} />
      <circle
        cx={SIZE / 2}
        cy={SIZE / 2}
        r={RADIUS}
        className={styles.part}
        strokeDasharray={`${share * AROUND} ${AROUND}`}
        transform={`rotate(-90 ${SIZE / 2} ${SIZE / 2})`}
      />
    </svg>
  );
}
