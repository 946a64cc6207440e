// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be laid out at the scene's numbers, nor culled by rows
import { type FunctionComponent, memo, useMemo } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { useFrozen } from '../frozen/useFrozen.ts';
import { useText } from '../i18n/useText.ts';
import { Backdrop } from './Backdrop.tsx';
import { CellView } from './CellView.tsx';
import { GridContext, useGrid } from './GridContext.ts';
import type { CellModel, LaneModel } from './gridModel.ts';
import { LaneHeader } from './headers/LaneHeader.tsx';
import { SeparatorRow } from './headers/SeparatorRow.tsx';
import styles from './LaneRow.module.css';

interface LaneRowProps {
  readonly model: LaneModel;
  readonly rowIndex: number;
  /** Lanes after this one. */
  readonly below: number;
  readonly width: number;
  /** The columns in view. */
  readonly from: number;
  readonly to: number;
}

/** Whether a card of a cell that is out of view runs over into what is seen. */
const reaches = ({ contents }: CellModel, x: number): boolean =>
  contents.some(({ kind, rect }) => kind === 'card' && rect.x + rect.width > x);

/** One lane as a row of the grid: its header, its cells, and the blueprint line under it. */
export const LaneRow: FunctionComponent<LaneRowProps> = memo(function LaneRow({
  model,
  rowIndex,
  below,
  width,
  from,
  to,
}: LaneRowProps) {
  const { row, header, backdrop, cells, tray, separator } = model;
  const { canvas: words, scene } = useText();
  const lane = useRecord('lanes', row.laneId);
  const title = lane ? lane.title || words.untitledLane : '';
  const empty = useMemo(() => cells.every(({ contents }) => contents.length === 0), [cells]);
  const firstSeen = cells.find(({ column }) => column === from)?.cell.rect.x ?? 0;
  const frozen = useFrozen(row.laneId);
  const grid = useGrid();
  const inside = useMemo(() => (frozen ? { ...grid, canEdit: false } : grid), [frozen, grid]);
  const hint = empty && !frozen ? scene.journey.lanes[row.type].hint : null;
  return (
    <div
      role="row"
      tabIndex={-1}
      aria-rowindex={rowIndex}
      className={styles.row}
      style={{ top: row.y, width, height: row.height }}
      data-lane={row.laneId}
      data-frozen={frozen || undefined}
    >
      {backdrop.map((part) => (
        <Backdrop key={part.key} part={part} rowY={row.y} />
      ))}
      {header && (
        <LaneHeader part={header} tray={tray?.cell} rowY={row.y} title={title} across={width} below={below} />
      )}
      <GridContext value={inside}>
        {cells.map((cell) =>
          cell.column <= to && (cell.column >= from || reaches(cell, firstSeen)) ? (
            <CellView
              key={cell.cell.key}
              model={cell}
              laneTitle={title}
              rowY={row.y}
              emotion={row.type === 'emotionCurve'}
              hint={cell.column === 0 ? hint : null}
            />
          ) : null,
        )}
      </GridContext>
      {separator && <SeparatorRow part={separator} rowY={row.y} />}
    </div>
  );
});
