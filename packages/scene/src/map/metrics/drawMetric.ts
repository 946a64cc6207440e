import type { Measurement, Metric } from '@wayline/domain';
import { measureMetric } from '@wayline/domain';
import { pathNumber, polygonPath } from '../../marks/path.ts';
import type { Mark, Point } from '../../scene/mark.ts';
import type { TextMeasurer } from '../../text/measurer.ts';
import { oneLine } from '../../text/oneLine.ts';
import { GRID } from '../../theme/grid.ts';
import { TYPE } from '../../theme/type.ts';
import { shortDate } from '../cards/evidenceText.ts';
import { metricValue } from './metricValue.ts';
import { whyNoValue } from './whyNoValue.ts';

const INSET: number = GRID.cardPaddingX;
const NAME_TOP = 6;
const CHART_TOP = 26;
const CHART: number = GRID.metricLineHeight;
const SAMPLE_TOP: number = CHART_TOP + CHART + 4;
/** Room beside the chart for the last value. */
const VALUE_GAP = 8;
/** A unit that leaves the chart less than this is said with the name. */
const LEAST_CHART = 40;
const WIDEST_CHART = 320;

/** Height of one metric in map units. */
export const METRIC_HEIGHT: number = 96;

/** A metric's name, the line of its waves with the 95 % interval as a band, its last value, and the n of that wave. */
export function drawMetric(metric: Metric, width: number, measurer: TextMeasurer): Mark[] {
  const waves = metric.points
    .filter(({ segment }) => segment === undefined)
    .map((point) => measureMetric(metric, point))
    .filter((wave): wave is Measurement => wave !== null && wave.weight !== 'tooFew')
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const last = waves.at(-1);
  const text = (
    words: string,
    y: number,
    style: (typeof TYPE)['caption'],
    color: 'ink' | 'ink-2' | 'ink-3',
  ) => oneLine(words, style, measurer, { x: INSET, y, width: width - 2 * INSET, color });
  if (!last) {
    const none = text(whyNoValue(metric, measurer.words), CHART_TOP, TYPE.caption, 'ink-3');
    return [text(metric.name, NAME_TOP, TYPE.caption, 'ink-2'), none].filter((mark) => mark !== undefined);
  }
  // Few answers only indicate: their line is dashed.
  const few = last.weight === 'indicative' ? { dash: [4, 3] } : {};
  const { unit, ...unitless } = metric;
  const beside = (said: string): number => width - 2 * INSET - VALUE_GAP - measurer.width(said, TYPE.figure);
  const full = metricValue(metric, last.value, measurer.words);
  const isUnitApart = unit !== undefined && beside(full) < LEAST_CHART;
  const value = isUnitApart ? metricValue(unitless, last.value, measurer.words) : full;
  const name = text(isUnitApart ? `${metric.name}, ${unit}` : metric.name, NAME_TOP, TYPE.caption, 'ink-2');
  const valueWidth = measurer.width(value, TYPE.figure);
  const chartWidth = Math.max(24, Math.min(WIDEST_CHART, beside(value)));
  const scale = chartScale(waves, metric.target, chartWidth);
  const points = waves.map((wave) => scale.at(wave.at, wave.value));
  const end = points.at(-1) ?? { x: INSET, y: CHART_TOP };
  const figure = oneLine(value, TYPE.figure, measurer, {
    x: end.x + VALUE_GAP,
    y: Math.min(CHART_TOP + CHART - 12, Math.max(CHART_TOP - 4, end.y - 10)),
    width: valueWidth + 1,
    color: 'ink',
  });
  const sample = [
    `n = ${measurer.words.number(last.n)}`,
    last.weight === 'indicative' && measurer.words.indicative,
    shortDate(last.at, measurer.words),
  ];
  const below = text(sample.filter(Boolean).join(', '), SAMPLE_TOP, TYPE.captionNumber, 'ink-3');
  return [
    ...band(waves, scale.at),
    ...targetLine(metric.target, scale.at, waves, chartWidth),
    ...(points.length > 1
      ? [
          {
            type: 'path',
            d: polyline(points),
            stroke: 'k-data',
            strokeWidth: 1.75,
            join: 'round',
            ...few,
          } as const,
        ]
      : []),
    { type: 'circle', cx: end.x, cy: end.y, r: 3, fill: 'k-data' },
    ...[name, figure, below].filter((mark) => mark !== undefined),
  ];
}

type Scale = (at: string, value: number) => Point;

function chartScale(
  waves: readonly Measurement[],
  target: number | undefined,
  width: number,
): { readonly at: Scale } {
  const values = waves.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  if (target !== undefined) values.push(target);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const times = waves.map(({ at }) => Date.parse(at));
  const isDated = times.every(Number.isFinite);
  const first = isDated ? Math.min(...times) : 0;
  const range = isDated ? Math.max(...times) - first : 0;
  return {
    at: (at, value) => {
      const order = waves.findIndex((wave) => wave.at === at) / Math.max(1, waves.length - 1);
      const part = waves.length === 1 ? 1 : range > 0 ? (Date.parse(at) - first) / range : order;
      const rise = high > low ? (value - low) / (high - low) : 0.5;
      return { x: INSET + part * width, y: CHART_TOP + CHART - rise * CHART };
    },
  };
}

function band(waves: readonly Measurement[], at: Scale): Mark[] {
  const known = waves.filter(({ low, high }) => low !== null && high !== null);
  if (known.length === 0) return [];
  const top = known.map((wave) => at(wave.at, wave.high ?? wave.value));
  const bottom = known.map((wave) => at(wave.at, wave.low ?? wave.value)).reverse();
  const only = known.length === 1 ? top[0] : undefined;
  const under = bottom[0];
  // One wave has an interval but no length: its band is a bar around the dot.
  if (only && under) {
    return [
      {
        type: 'rect',
        x: only.x - 4,
        y: only.y,
        width: 8,
        height: under.y - only.y,
        fill: 'k-data',
        opacity: 0.12,
      },
    ];
  }
  return [{ type: 'path', d: polygonPath([...top, ...bottom]), fill: 'k-data', opacity: 0.12 }];
}

function targetLine(
  target: number | undefined,
  at: Scale,
  waves: readonly Measurement[],
  width: number,
): Mark[] {
  const last = waves.at(-1);
  if (target === undefined || !last) return [];
  const { y } = at(last.at, target);
  return [
    {
      type: 'line',
      x1: INSET,
      y1: y,
      x2: INSET + width,
      y2: y,
      stroke: 'line-3',
      strokeWidth: 1,
      dash: [3, 3],
    },
  ];
}

const polyline = (points: readonly Point[]): string =>
  `M${points.map(({ x, y }) => `${pathNumber(x)} ${pathNumber(y)}`).join('L')}`;
