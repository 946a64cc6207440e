import type { BoardIndex, MapId } from '@wayline/domain';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import type { Spot } from '../twin/spot.ts';
import { useTwin } from '../twin/TwinContext.ts';
import { useActs } from '../twin/useActs.ts';
import { useUiStore } from '../ui/uiStore.ts';
import { Caption } from './Caption.tsx';
import { findSpot } from './findSpot.ts';
import { HeadRows } from './HeadRows.tsx';
import { LaneRow } from './LaneRow.tsx';
import styles from './MapTable.module.css';
import { TableContext, type TableShared } from './TableContext.ts';
import { type TableModel, tableModel } from './tableModel.ts';
import { useTableKeys } from './useTableKeys.ts';
import { useTableLeave } from './useTableLeave.ts';

/** A journey map as a table: stages and steps across, lanes down, cards in the cells. */
export function MapTable({ mapId, index }: { readonly mapId: MapId; readonly index: BoardIndex }): ReactNode {
  const map = useRecord('maps', mapId);
  const { canEdit } = useSession();
  const { canvas: words } = useText();
  const { stop } = useTwin();
  const ui = useUiStore();
  const last = useRef<TableModel>(undefined);
  const now = useMemo(() => tableModel(index, mapId, last.current), [index, mapId]);
  const model = useRef(now);
  last.current = now;
  model.current = now;
  const acts = useActs();
  const leave = useTableLeave(model, acts);
  const onKeyDown = useTableKeys(model, acts);
  const shared = useMemo<TableShared>(() => ({ mapId, model, acts, leave }), [mapId, acts, leave]);

  useEffect(() => {
    // Tab always comes to something: to the title where what it came to last is gone.
    const at = stop.get();
    const title: Spot = { kind: 'map', mapId };
    if (at === null || (last.current?.mapId === mapId && gone.current === at && !findSpot(now, at)))
      stop.set(title.mapId);
    gone.current = stop.get();
  });
  const gone = useRef<string | null>(null);

  const title = map?.title.trim() || words.untitledMap;
  const { columns } = now.scene;
  return (
    <TableContext value={shared}>
      <section
        style={{ '--columns': columns.length + (now.hasTray ? 1 : 0) } as React.CSSProperties}
        className={styles.map}
        aria-label={title}
        onKeyDown={onKeyDown}
        onFocus={() => ui.getState().setFocus({ mapId, key: '' })}
      >
        <Caption title={title} map={map} />
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells that are moved about in with keys make a grid
          role="grid"
          className={styles.table}
          aria-label={title}
          aria-readonly={!canEdit}
        >
          <caption className="onlyRead">{title}</caption>
          <colgroup>
            <col className={styles.laneColumn} />
            {columns.map(({ stepId, stageId }) => (
              <col key={stepId ?? stageId} />
            ))}
            {now.hasTray && <col />}
          </colgroup>
          <HeadRows scene={now.scene} hasTray={now.hasTray} />
          <tbody>
            {now.lanes.map((lane) => (
              <LaneRow key={lane.row.laneId} lane={lane} scene={now.scene} hasTray={now.hasTray} />
            ))}
          </tbody>
        </table>
        {canEdit && now.lanes.length === 0 && (
          <button type="button" className={styles.first} onClick={() => acts.addLane(mapId)}>
            {words.addFirstLane}
          </button>
        )}
      </section>
    </TableContext>
  );
}
