import { measureMetric } from '@wayline/domain';
import { metricValue, type Part, whyNoValue } from '@wayline/scene';
import { type FunctionComponent, memo } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { useText } from '../i18n/useText.ts';
import { useUi } from '../ui/uiStore.ts';
import styles from './CardView.module.css';
import { useGrid } from './GridContext.ts';
import { PartBox } from './PartBox.tsx';

interface MetricViewProps {
  readonly part: Part;
  readonly originX: number;
  readonly originY: number;
}

/** A metric over the columns it is about: an article named by what it measures and says last. */
export const MetricView: FunctionComponent<MetricViewProps> = memo(function MetricView({
  part,
  originX,
  originY,
}) {
  const id = part.refs.metricId ?? '';
  const metric = useRecord('metrics', id);
  const selected = useUi((ui) => ui.selected.has(id));
  const { detail } = useGrid();
  const { canvas: words, scene } = useText();
  if (!metric) return null;
  const last = measureMetric(metric);
  const name = metric.name.trim() || words.grid.emptyMetric;
  const said =
    last && last.weight !== 'tooFew'
      ? `${name}, ${metricValue(metric, last.value, scene)}, n = ${last.n}`
      : `${name}, ${whyNoValue(metric, scene)}`;
  return (
    <PartBox
      part={part}
      originX={originX}
      originY={originY}
      detail={detail}
      role="article"
      label={said}
      aria={{ 'aria-roledescription': words.metric }}
      className={styles.card}
      selected={selected}
      focusable
    />
  );
});
