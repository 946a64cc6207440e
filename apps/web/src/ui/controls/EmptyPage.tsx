import type { ReactElement, ReactNode } from 'react';
import styles from './EmptyPage.module.css';

interface EmptyPageProps {
  /** A picture of what is missing; it says nothing to assistive technology. */
  readonly sign: ReactNode;
  readonly title: string;
  readonly lead: string;
  /** The ways to the first. */
  readonly children?: ReactNode;
}

/** What stands in place of an empty page: what it would hold, and the way to the first. */
export function EmptyPage({ sign, title, lead, children }: EmptyPageProps): ReactElement {
  return (
    <section className={styles.empty} aria-label={title}>
      <div className={styles.signs} aria-hidden="true">
        {sign}
      </div>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.lead}>{lead}</p>
      <div className={styles.acts}>{children}</div>
    </section>
  );
}
