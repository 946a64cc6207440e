import { CHECK_COUNT } from '@wayline/domain';
import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import { EmptyPage } from '../ui/controls/EmptyPage.tsx';
import { RoundSign } from '../ui/controls/RoundSign.tsx';
import styles from './health.module.css';
import { useHealthText } from './healthWords.ts';

/** What stands where nothing was found. */
export function Clear({ isFiltered }: { readonly isFiltered: boolean }): ReactElement {
  const { clear } = useHealthText().health;
  if (isFiltered) return <p className={styles.none}>{clear.filtered}</p>;
  return (
    <EmptyPage
      sign={
        <RoundSign>
          <Check size={32} strokeWidth={1.75} />
        </RoundSign>
      }
      title={clear.title}
      lead={clear.lead(CHECK_COUNT)}
    />
  );
}
