import { CHECK_COUNT } from '@wayline/domain';
import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import styles from './health.module.css';
import { useHealthText } from './healthWords.ts';

/** What stands where nothing was found. */
export function Clear({ isFiltered }: { readonly isFiltered: boolean }): ReactElement {
  const { clear } = useHealthText().health;
  if (isFiltered) return <p className={styles.none}>{clear.filtered}</p>;
  return (
    <section className={styles.clear} aria-label={clear.title}>
      <span className={styles.clearSign} aria-hidden="true">
        <Check size={32} strokeWidth={1.75} />
      </span>
      <h3 className={styles.title}>{clear.title}</h3>
      <p className={styles.lead}>{clear.lead(CHECK_COUNT)}</p>
    </section>
  );
}
