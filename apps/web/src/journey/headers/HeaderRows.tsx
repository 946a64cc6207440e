// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be laid out at the scene's numbers, nor culled by rows
import { type ReactElement, useMemo } from 'react';
import { useSeenArea } from '../../canvas/view/useView.ts';
import { useText } from '../../i18n/useText.ts';
import { Icon } from '../../marks/Icon.tsx';
import { useUiStore } from '../../ui/uiStore.ts';
import { columnsIn } from '../columnsIn.ts';
import { useGrid } from '../GridContext.ts';
import type { GridModel } from '../gridModel.ts';
import { PartBox } from '../PartBox.tsx';
import { usePin } from '../pinned/usePin.ts';
import { FirstRow } from './FirstButton.tsx';
import styles from './headers.module.css';
import { LinkRow } from './LinkRow.tsx';
import { NoStep } from './NoStep.tsx';
import { StageHeader } from './StageHeader.tsx';
import { StepHeader } from './StepHeader.tsx';
import { StepNames } from './StepNames.tsx';

/** Stages and steps, the first two rows of the grid; they stay at the window's top while the map runs under them. */
export function HeaderRows({ model }: { readonly model: GridModel }): ReactElement {
  const { scene, stages, steps, links, corners } = model;
  const { stageRow, stepRow, rect, columns } = scene;
  const { mapId, detail, canEdit, insert } = useGrid();
  const { canvas: words } = useText();
  const [from, to] = columnsIn(scene, useSeenArea());
  const pin = usePin<HTMLDivElement>('y');
  const corner = usePin<HTMLDivElement>('x');
  const ui = useUiStore();
  const openLanes = (): void => {
    const { select, setDetailsOpen, openFolds, toggleFold } = ui.getState();
    select([mapId]);
    setDetailsOpen(true);
    if (!openFolds.has('map.lanes')) toggleFold('map.lanes');
  };
  const stepTop = stepRow.y - stageRow.y;
  const named = useMemo(
    () => steps.filter((part, column) => part.refs.stepId !== undefined && column >= from && column <= to),
    [steps, from, to],
  );
  return (
    <div
      ref={pin}
      role="rowgroup"
      className={styles.rows}
      style={{ top: stageRow.y, width: rect.width, height: stepTop + stepRow.height }}
    >
      <div
        role="row"
        tabIndex={-1}
        aria-rowindex={1}
        className={styles.headerRow}
        style={{ top: 0, width: rect.width, height: stageRow.height }}
      >
        {corners.map((part) => (
          <PartBox
            ref={corner}
            key={part.key}
            part={part}
            originY={stageRow.y}
            detail={detail}
            className={styles.corner}
            role="rowheader"
            label={words.stages}
          >
            <button
              type="button"
              className={styles.lanes}
              aria-label={words.grid.lanesButton}
              title={words.grid.lanesButton}
              onClick={openLanes}
            >
              <Icon name="layers" size={14} />
            </button>
          </PartBox>
        ))}
        {stages.map((part, index) => {
          const span = scene.stages[index];
          if (!span) return null;
          const column = columns.findIndex(({ stageId }) => stageId === span.stageId);
          return (
            <StageHeader
              key={part.key}
              part={part}
              span={span}
              originY={stageRow.y}
              column={column}
              below={rect.height - stageRow.y - stageRow.height / 2}
              isSeen={column <= to && column + Math.max(1, span.stepIds.length) > from}
            />
          );
        })}
      </div>
      <LinkRow
        parts={links}
        originY={stageRow.y}
        top={stageRow.height}
        width={rect.width}
        height={stepTop - stageRow.height}
      />
      <div
        role="row"
        tabIndex={-1}
        aria-rowindex={2}
        className={styles.headerRow}
        style={{ top: stepTop, width: rect.width, height: stepRow.height }}
      >
        <span role="rowheader" aria-label={words.steps} tabIndex={-1} />
        <StepNames parts={named} originY={stepRow.y} width={rect.width} height={stepRow.height} />
        {steps.map((part, column) =>
          part.refs.stepId === undefined ? (
            <NoStep key={part.key} part={part} originY={stepRow.y} />
          ) : (
            <StepHeader
              key={part.key}
              part={part}
              originY={stepRow.y}
              column={column}
              below={rect.height - stepRow.y - stepRow.height / 2}
              isSeen={column >= from && column <= to}
            />
          ),
        )}
      </div>
      {canEdit && stages.length === 0 && (
        <FirstRow
          label={words.addFirstStage}
          left={scene.laneHeaderWidth + 8}
          top={16}
          onPress={() => insert('stage', null, 'after')}
        />
      )}
    </div>
  );
}
