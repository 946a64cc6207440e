import { Snowflake } from 'lucide-react';
import type { ReactElement } from 'react';
import styles from './Snow.module.css';

/** A snowflake beside the name of what is frozen. */
export default function Snow(): ReactElement {
  return <Snowflake size={12} strokeWidth={2} className={styles.snow} aria-hidden data-snow="" />;
}
