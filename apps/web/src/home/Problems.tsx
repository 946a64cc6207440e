import type { ReactNode } from 'react';
import type { FileProblem } from '../api/apiError.ts';
import { problemIn } from '../i18n/problemIn.ts';
import { PROBLEM_WORDS } from '../i18n/problemWords.ts';
import { useLateWords } from '../i18n/useLateWords.ts';
import styles from './Problems.module.css';

/** What is to be said about a file, each with the place that it is about. */
export function Problems({ problems }: { readonly problems: readonly FileProblem[] }): ReactNode {
  const words = useLateWords(PROBLEM_WORDS);
  if (!words) return null;
  return (
    <ol className={styles.problems}>
      {problems.map((problem, index) => {
        const { where, message } = problemIn(words, problem);
        return (
          <li key={index}>
            <span className={styles.where} dir="auto">
              {where}
            </span>
            <span className={styles.message} dir="auto">
              {message}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
