import type { ReactNode } from 'react';
import { useLateWords } from '../i18n/useLateWords.ts';
import { TwinView } from '../twin/TwinView.tsx';
import { Health } from './Health.tsx';
import styles from './health.module.css';
import { HEALTH_WORDS, HealthTextContext } from './healthWords.ts';

/** What the checks have found on the board, each with the way to where it is mended. */
export default function HealthView(): ReactNode {
  const words = useLateWords(HEALTH_WORDS);
  if (!words) return null;
  return (
    <HealthTextContext value={words}>
      <TwinView label={words.health.title} className={styles.view}>
        <Health />
      </TwinView>
    </HealthTextContext>
  );
}
