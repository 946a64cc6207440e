import type { ReactElement, ReactNode } from 'react';
import styles from './PageHead.module.css';

interface PageHeadProps {
  readonly title: string;
  /** How much the page holds, in words. */
  readonly count?: string;
  /** What can be done there; on a narrow page a line of its own. */
  readonly children?: ReactNode;
}

/** The head of a view that is a page. It looks at the width of the nearest container. */
export function PageHead({ title, count, children }: PageHeadProps): ReactElement {
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>{title}</h2>
      {count !== undefined && <span className={styles.count}>{count}</span>}
      <div className={styles.acts}>{children}</div>
    </header>
  );
}
