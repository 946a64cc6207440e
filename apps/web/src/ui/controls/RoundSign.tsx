import type { ReactElement, ReactNode } from 'react';
import styles from './RoundSign.module.css';

/** An icon of 32 on a disc of good news, as it stands over the title of an empty page. */
export function RoundSign({ children }: { readonly children: ReactNode }): ReactElement {
  return <span className={styles.sign}>{children}</span>;
}
