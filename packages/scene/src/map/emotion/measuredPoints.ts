import type { Metric } from '@wayline/domain';
import { measureMetric } from '@wayline/domain';
import type { SceneWords } from '../../words/sceneWords.ts';
import type { MeasuredPoint } from './emotionInput.ts';

/** The metrics of steps that have a place on the curve's axis and enough answers to be shown (five). */
export function measuredPoints(
  metrics: readonly Metric[],
  hasStep: (stepId: string) => boolean,
  words: SceneWords,
): MeasuredPoint[] {
  return metrics.flatMap((metric): MeasuredPoint[] => {
    if (metric.scope.kind !== 'step' || !hasStep(metric.scope.id)) return [];
    const measured = measureMetric(metric);
    if (!measured?.valence || measured.weight === 'none' || measured.weight === 'tooFew') return [];
    const { value, low, high } = measured.valence;
    const indicative = measured.weight === 'indicative';
    const half = measured.low === null || measured.high === null ? null : (measured.high - measured.low) / 2;
    const sample = [half === null ? '' : `±${decimals(half, words)}`, `n = ${words.number(measured.n)}`]
      .filter(Boolean)
      .join(', ');
    return [
      {
        stepId: metric.scope.id,
        metricId: metric.id,
        label: `${measured.label} ${metric.kind === 'nps' ? Math.round(measured.value) : words.decimal(measured.value, 1)}`,
        details: indicative ? [sample, words.indicative] : [sample],
        valence: value,
        low: low ?? value,
        high: high ?? value,
        indicative,
      },
    ];
  });
}

/** Two decimals below ten, none above: an interval of points needs no hundredths. */
const decimals = (value: number, words: SceneWords): string =>
  value < 10 ? words.decimal(value, 2) : String(Math.round(value));
