import type { Metric } from '@wayline/domain';
import { ENGLISH_SCENE } from '../../words/en.ts';
import type { SceneWords } from '../../words/sceneWords.ts';

/** A metric's value as it is said: NPS with its sign, shares in per cent, means with one decimal, the unit behind. */
export function metricValue(
  { kind, unit }: Pick<Metric, 'kind' | 'unit'>,
  value: number,
  words: SceneWords = ENGLISH_SCENE,
): string {
  if (kind === 'nps') {
    const points = Math.sign(value) * Math.round(Math.abs(value));
    return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0';
  }
  if (kind === 'thumbs' || kind === 'taskSuccess') return words.percent(value * 100);
  const sign = value < 0 ? '−' : '';
  const size = Math.abs(value);
  const digits = size >= 100 || Number.isInteger(value) ? words.number(size) : words.decimal(size, 1);
  return unit ? `${sign}${digits} ${unit}` : `${sign}${digits}`;
}
