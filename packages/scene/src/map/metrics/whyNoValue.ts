import type { Metric } from '@wayline/domain';
import type { SceneWords } from '../../words/sceneWords.ts';

/** What is said of a metric without a value: that nobody has answered, or too few. */
export function whyNoValue({ points }: Pick<Metric, 'points'>, words: SceneWords): string {
  return points.some(({ n }) => n > 0) ? words.tooFewAnswers : words.noAnswers;
}
