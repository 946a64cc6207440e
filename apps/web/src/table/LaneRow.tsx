import { type LaneType, SEPARATORS } from '@wayline/domain';
import { SEPARATOR_LOOK } from '@wayline/scene';
import { memo, type ReactNode } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { FrozenMark } from '../frozen/FrozenMark.tsx';
import { useFrozen } from '../frozen/useFrozen.ts';
import { useFrozenAbout } from '../frozen/useFrozenAbout.ts';
import { WhileFrozen } from '../frozen/WhileFrozen.tsx';
import { useText } from '../i18n/useText.ts';
import { Icon } from '../marks/Icon.tsx';
import { LaneSlot } from '../private/PrivateSlot.tsx';
import { LaneWriter } from '../twin/LaneWriter.tsx';
import { SpotMenu } from '../twin/SpotMenu.tsx';
import spotText from '../twin/SpotText.module.css';
import { useSpot } from '../twin/useSpot.ts';
import { useUi } from '../ui/uiStore.ts';
import { CardCell } from './CardCell.tsx';
import { FactCells } from './FactCells.tsx';
import { FeelingCell } from './FeelingCell.tsx';
import { InsertButton } from './InsertButton.tsx';
import styles from './MapTable.module.css';
import { useTable } from './TableContext.ts';
import type { TableLane, TableModel } from './tableModel.ts';

interface LaneRowProps extends Pick<TableModel, 'scene' | 'hasTray'> {
  readonly lane: TableLane;
}

/** One lane: its name, and a cell for each step. */
export const LaneRow: React.FunctionComponent<LaneRowProps> = memo(function LaneRow({
  lane,
  scene,
  hasTray,
}) {
  const { canvas: words } = useText();
  const record = useRecord('lanes', lane.row.laneId);
  const frozen = useFrozen(lane.row.laneId);
  if (!record) return null;
  const { laneId, type } = lane.row;
  const title = record.title.trim() || words.untitledLane;
  const separator = SEPARATORS.find((kind) => kind === record.separatorAfter);
  return (
    <>
      <tr aria-label={title} data-frozen={frozen || undefined}>
        <LaneHead laneId={laneId} title={title} />
        <WhileFrozen id={laneId}>
          {type === 'channels' || type === 'metrics' ? (
            <FactCells type={type} laneId={laneId} title={title} scene={scene} />
          ) : (
            scene.columns.map(({ stageId, stepId }, column) => {
              const first = scene.columns[column - 1]?.stageId !== stageId;
              const className = `${styles.cell} ${first ? styles.first : ''}`;
              if (stepId === undefined) return <td key={stageId} className={className} />;
              return (
                <Cell
                  key={stepId}
                  type={type}
                  lane={lane}
                  cards={lane.cells[column] ?? []}
                  stepId={stepId}
                  title={title}
                  className={className}
                />
              );
            })
          )}
          {hasTray && (
            <CardCell
              laneId={laneId}
              stepId={null}
              title={title}
              cards={lane.tray}
              className={`${styles.cell} ${styles.first}`}
            />
          )}
        </WhileFrozen>
      </tr>
      {separator && (
        <tr className={styles.separator}>
          <td className={styles.separatorHead} />
          <td colSpan={scene.columns.length + (hasTray ? 1 : 0)} data-separator={separator}>
            <span className={styles.separatorName}>
              <Icon name={SEPARATOR_LOOK[separator].icon} size={14} />
              {words.details.separators[separator]}
            </span>
          </td>
        </tr>
      )}
    </>
  );
});

interface CellProps {
  readonly type: LaneType;
  readonly lane: TableLane;
  readonly cards: readonly string[];
  readonly stepId: string;
  readonly title: string;
  readonly className: string;
}

function Cell({ type, lane, cards, stepId, title, className }: CellProps): ReactNode {
  const { laneId } = lane.row;
  const shared = { laneId, stepId, title, className };
  return type === 'emotionCurve' ? (
    <FeelingCell {...shared} personaIds={lane.personaIds} />
  ) : (
    <CardCell {...shared} cards={cards} />
  );
}

function LaneHead({ laneId, title }: { readonly laneId: string; readonly title: string }): ReactNode {
  const lane = useRecord('lanes', laneId);
  const persona = useRecord('personas', lane?.personaId ?? '');
  const { canvas: words } = useText();
  const { mapId, acts, leave, model } = useTable();
  const spot = { kind: 'lane', mapId, laneId } as const;
  const { props, selected, isStop } = useSpot(spot);
  const editing = useUi((ui) => (ui.editing?.id === laneId ? ui.editing : null));
  const frozen = useFrozenAbout(laneId);
  return (
    <th
      {...props}
      scope="row"
      aria-label={title}
      aria-description={frozen}
      data-frozen={frozen ? '' : undefined}
      aria-selected={selected}
      className={styles.lane}
      onDoubleClick={() => acts.edit(spot)}
    >
      {editing && lane ? (
        <LaneWriter
          lane={lane}
          editing={editing}
          label={words.nameOf(title)}
          onLeave={(how) => leave(spot, how)}
        />
      ) : (
        <span className={`${spotText.text} ${lane?.title.trim() ? '' : spotText.hint}`}>
          {title}
          <FrozenMark id={laneId} />
        </span>
      )}
      {persona && <span className={styles.goal}>{persona.name}</span>}
      <LaneSlot laneId={laneId} />
      <SpotMenu spot={spot} name={title} model={() => model.current} />
      <InsertButton
        label={words.addLaneAfter(title)}
        gap="row"
        tabbable={isStop}
        onPress={() => acts.insert('lane', laneId, 'after')}
      />
    </th>
  );
}
