import type { ReactElement } from 'react';
import styles from './FrozenMark.module.css';
import { FrozenSign } from './FrozenSign.tsx';
import { useFrozen } from './useFrozen.ts';

/** The snowflake behind the name of a lane or stage, where it is frozen. */
export function FrozenMark({ id }: { readonly id: string }): ReactElement | null {
  return useFrozen(id) ? (
    <span className={styles.mark}>
      <FrozenSign />
    </span>
  ) : null;
}
