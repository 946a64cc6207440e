import type { ReactNode } from 'react';
import { useLateWords } from '../i18n/useLateWords.ts';
import { TwinView } from '../twin/TwinView.tsx';
import { Opportunities } from './Opportunities.tsx';
import styles from './opportunities.module.css';
import { OPPORTUNITY_WORDS, OpportunityContext } from './opportunityWords.ts';

/** The board's opportunities by what they bring and what they take, and in their order. */
export default function OpportunitiesView(): ReactNode {
  const words = useLateWords(OPPORTUNITY_WORDS);
  if (!words) return null;
  return (
    <OpportunityContext value={words}>
      <TwinView label={words.title} className={styles.view}>
        <Opportunities />
      </TwinView>
    </OpportunityContext>
  );
}
