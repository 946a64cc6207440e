import { channelUse, type MapId } from '@wayline/domain';
import { type ReactNode, useMemo } from 'react';
import { useText } from '../i18n/useText.ts';
import { ChannelsAt } from '../twin/ChannelsAt.tsx';
import { MetricsAt } from '../twin/MetricsAt.tsx';
import { useBoardIndex } from '../twin/useBoardIndex.ts';
import { useSpot } from '../twin/useSpot.ts';
import styles from './MapTable.module.css';
import { metricsByColumn } from './metricsByColumn.ts';
import { useTable } from './TableContext.ts';
import type { TableModel } from './tableModel.ts';
import { useStepTitle } from './useStepTitle.ts';

interface FactCellsProps {
  /** Lanes made of other records: they are read here, and written where those records are. */
  readonly type: 'channels' | 'metrics';
  readonly laneId: string;
  readonly title: string;
  readonly scene: TableModel['scene'];
}

/** The cells of a lane that is worked out from touchpoints or metrics. */
export function FactCells({ type, laneId, title, scene }: FactCellsProps): ReactNode {
  const index = useBoardIndex();
  const { mapId } = useTable();
  const use = useMemo(
    () => (type === 'channels' ? channelUse(index, mapId as MapId) : null),
    [index, mapId, type],
  );
  const metrics = useMemo(
    () => (type === 'metrics' ? metricsByColumn(index.snapshot.metrics, mapId, scene.columns) : []),
    [index, mapId, type, scene],
  );
  return scene.columns.map(({ stageId, stepId }, column) => {
    const first = scene.columns[column - 1]?.stageId !== stageId;
    const className = `${styles.cell} ${first ? styles.first : ''}`;
    if (stepId === undefined) return <td key={stageId} className={className} />;
    return (
      <FactCell key={stepId} laneId={laneId} stepId={stepId} title={title} className={className}>
        {use && <ChannelsAt use={use} stepId={stepId} />}
        <MetricsAt metrics={metrics[column] ?? []} />
      </FactCell>
    );
  });
}

interface FactCellProps {
  readonly laneId: string;
  readonly stepId: string;
  readonly title: string;
  readonly className: string;
  readonly children: ReactNode;
}

function FactCell({ laneId, stepId, title, className, children }: FactCellProps): ReactNode {
  const { canvas: words } = useText();
  const { mapId } = useTable();
  const { props } = useSpot({ kind: 'cell', mapId, laneId, stepId });
  const step = useStepTitle(stepId);
  return (
    <td {...props} aria-label={words.cellName(step, title)} className={className}>
      {children}
    </td>
  );
}
