import type { ReactNode } from 'react';
import type { FileProblem } from '../api/apiError.ts';
import styles from './Problems.module.css';

/** What is to be said about a file, each with the place that it is about. */
export function Problems({ problems }: { readonly problems: readonly FileProblem[] }): ReactNode {
  return (
    <ol className={styles.problems}>
      {problems.map(({ where, message }, index) => (
        <li key={index}>
          <span className={styles.where}>{where}</span>
          <span className={styles.message}>{message}</span>
        </li>
      ))}
    </ol>
  );
}
