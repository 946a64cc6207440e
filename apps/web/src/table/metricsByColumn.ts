import type { Metric } from '@wayline/domain';
import type { TableColumn } from './tableModel.ts';

/** Metrics where they are read: at their step; those of a stage or of the map at its first column. */
export function metricsByColumn(
  metrics: ReadonlyMap<string, Metric>,
  mapId: string,
  columns: readonly TableColumn[],
): readonly (readonly Metric[])[] {
  const at: Metric[][] = columns.map(() => []);
  for (const metric of metrics.values()) {
    const { kind, id } = metric.scope;
    const column =
      kind === 'map'
        ? id === mapId
          ? 0
          : -1
        : columns.findIndex(({ stepId, stageId }) => (kind === 'stage' ? stageId : stepId) === id);
    at[column]?.push(metric);
  }
  return at;
}
