import type { CSSProperties, ReactNode } from 'react';
import { classes } from '../../ui/controls/classes.ts';
import styles from './Avatar.module.css';
import { initials } from './initials.ts';
import type { Person } from './usePeople.ts';

/** A person as two letters on their ink; only an outline while they are away. For the eye: names stand beside it. */
export function Avatar({ person }: { readonly person: Person }): ReactNode {
  return (
    <span
      className={classes(styles.avatar, person.isAway && styles.away)}
      style={{ '--who': `var(--${person.colour})` } as CSSProperties}
      aria-hidden="true"
    >
      {initials(person.name)}
    </span>
  );
}
