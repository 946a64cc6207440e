import type { Metric } from '@wayline/domain';
import { ENGLISH_SCENE } from '../../words/en.ts';
import type { SceneWords } from '../../words/sceneWords.ts';

const SHARES: ReadonlySet<Metric['kind']> = new Set(['conversion', 'churn', 'repeatShare']);

/** A metric's value as it is said: NPS with its sign, shares in per cent, means with one decimal, the unit behind. */
export function metricValue(
  { kind, unit, scale }: Pick<Metric, 'kind' | 'unit'> & Partial<Pick<Metric, 'scale'>>,
  value: number,
  words: SceneWords = ENGLISH_SCENE,
): string {
  if (kind === 'nps') {
    const points = Math.sign(value) * Math.round(Math.abs(value));
    return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0';
  }
  if (kind === 'thumbs' || kind === 'taskSuccess') return words.percent(value * 100);
  // Kept as a part of one, or in per cent with a unit that says so: the scale tells.
  if (SHARES.has(kind) && scale && scale.max <= 1) return words.percent(value * 100);
  const sign = value < 0 ? '−' : '';
  const size = Math.abs(value);
  const digits = size >= 100 || Number.isInteger(value) ? words.number(size) : words.decimal(size, 1);
  return unit ? `${sign}${digits} ${unit}` : `${sign}${digits}`;
}
