import { type Metric, measureMetric } from '@wayline/domain';
import { metricValue, whyNoValue } from '@wayline/scene';
import type { ReactElement } from 'react';
import { useText } from '../i18n/useText.ts';
import styles from './MetricsAt.module.css';

/** Metrics in words: the name, the last value, and how many answers it rests on. */
export function MetricsAt({ metrics }: { readonly metrics: readonly Metric[] }): ReactElement | null {
  const { twin: words, scene } = useText();
  if (metrics.length === 0) return null;
  return (
    <ul className={styles.list}>
      {metrics.map((metric) => {
        const last = measureMetric(metric);
        const enough = last !== null && last.weight !== 'tooFew';
        return (
          <li key={metric.id} className={styles.metric}>
            <span className={styles.name}>{metric.name}</span>
            {enough ? (
              <>
                <span className={styles.value}>{metricValue(metric, last.value, scene)}</span>{' '}
                <span className={styles.sample}>{words.sample(last.n)}</span>
              </>
            ) : (
              <span className={styles.sample}>{whyNoValue(metric, scene)}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
