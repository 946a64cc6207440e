import type { ReactNode } from 'react';
import { Logo } from './Logo.tsx';
import styles from './Screen.module.css';

export interface ScreenProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** True where something went wrong: then it is read out at once. */
  readonly isAlert?: boolean;
  readonly children?: ReactNode;
}

/** A page that says one thing and offers what to do about it: joining, signing in, what went wrong. */
export function Screen({ title, lead, isAlert = false, children }: ScreenProps): ReactNode {
  return (
    <main className={styles.screen}>
      <div className={styles.box}>
        <span className={styles.logo}>
          <Logo size={28} />
        </span>
        <div role={isAlert ? 'alert' : undefined}>
          <h1 className={styles.title}>{title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        <div className={styles.body}>{children}</div>
      </div>
    </main>
  );
}
