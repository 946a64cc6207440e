import { memo, type ReactNode } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { FrozenMark } from '../frozen/FrozenMark.tsx';
import { useFrozen } from '../frozen/useFrozen.ts';
import { useFrozenAbout } from '../frozen/useFrozenAbout.ts';
import { WhileFrozen } from '../frozen/WhileFrozen.tsx';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { SpotMenu } from '../twin/SpotMenu.tsx';
import { SpotText } from '../twin/SpotText.tsx';
import { useSpot } from '../twin/useSpot.ts';
import { InsertButton } from './InsertButton.tsx';
import styles from './MapTable.module.css';
import { useTable } from './TableContext.ts';
import type { TableModel } from './tableModel.ts';

/** The stages, and under them the steps: both stay in sight while the table scrolls. */
export const HeadRows: React.FunctionComponent<Pick<TableModel, 'scene' | 'hasTray'>> = memo(
  function HeadRows({ scene, hasTray }) {
    const { canvas: words, table } = useText();
    const { mapId, acts } = useTable();
    const { canEdit } = useSession();
    const firsts = new Set<string>();
    return (
      <thead>
        <tr aria-label={words.stages}>
          <th scope="row" aria-label={words.stages} className={`${styles.corner} ${styles.stageRow}`}>
            {words.details.stage}
          </th>
          {scene.stages.map(({ stageId, span }, index) => (
            <StageHead key={stageId} stageId={stageId} span={span} number={index + 1} />
          ))}
          {hasTray && (
            <th scope="col" rowSpan={2} className={`${styles.trayHead} ${styles.stageRow}`}>
              {table.notPlaced}
            </th>
          )}
          {scene.stages.length === 0 && (
            <td className={styles.stageRow}>
              {canEdit && (
                <button type="button" className={styles.first} onClick={() => acts.addStage(mapId)}>
                  {words.addFirstStage}
                </button>
              )}
            </td>
          )}
        </tr>
        <tr aria-label={words.steps}>
          <th scope="row" aria-label={words.steps} className={`${styles.corner} ${styles.stepRow}`}>
            {words.details.step}
          </th>
          {scene.columns.map(({ stageId, stepId }) => {
            const first = !firsts.has(stageId);
            firsts.add(stageId);
            return stepId === undefined ? (
              <NoStep key={stageId} stageId={stageId} />
            ) : (
              <StepHead key={stepId} stageId={stageId} stepId={stepId} first={first} />
            );
          })}
        </tr>
      </thead>
    );
  },
);

interface StageHeadProps {
  readonly stageId: string;
  readonly span: number;
  readonly number: number;
}

function StageHead({ stageId, span, number }: StageHeadProps): ReactNode {
  const stage = useRecord('stages', stageId);
  const { canvas: words } = useText();
  const { mapId, acts, leave, model } = useTable();
  const spot = { kind: 'stage', mapId, stageId } as const;
  const { props, selected, isStop } = useSpot(spot);
  const name = stage?.name.trim() || words.untitledStage;
  const frozen = useFrozenAbout(stageId);
  return (
    <th
      {...props}
      scope="colgroup"
      colSpan={span}
      aria-label={name}
      aria-description={frozen}
      data-frozen={frozen ? '' : undefined}
      aria-selected={selected}
      className={`${styles.stage} ${styles.stageRow} ${styles.first}`}
      onDoubleClick={() => acts.edit(spot)}
    >
      <div className={styles.sliding}>
        <span className={styles.number}>{number}</span>
        <div className={styles.named}>
          <SpotText
            collection="stages"
            id={stageId}
            field="name"
            value={stage?.name ?? ''}
            empty={words.untitledStage}
            label={words.nameOf(name)}
            placeholder={words.stageHint}
            className={styles.oneLine}
            onLeave={(how) => leave(spot, how)}
          />
          {stage?.customerGoal && <span className={styles.goal}>{stage.customerGoal}</span>}
        </div>
        <FrozenMark id={stageId} />
      </div>
      <SpotMenu spot={spot} name={name} model={() => model.current} />
      <InsertButton
        label={words.addStageAfter(name)}
        gap="column"
        tabbable={isStop}
        onPress={() => acts.insert('stage', stageId, 'after')}
      />
    </th>
  );
}

interface StepHeadProps {
  readonly stageId: string;
  readonly stepId: string;
  /** Whether it is the first of its stage. */
  readonly first: boolean;
}

function StepHead({ stageId, stepId, first }: StepHeadProps): ReactNode {
  const step = useRecord('steps', stepId);
  const { canvas: words } = useText();
  const { mapId, acts, leave, model } = useTable();
  const spot = { kind: 'step', mapId, stageId, stepId } as const;
  const { props, selected, isStop } = useSpot(spot);
  const name = step?.name.trim() || words.untitledStep;
  const frozen = useFrozenAbout(stepId);
  return (
    <th
      {...props}
      scope="col"
      aria-label={name}
      aria-description={frozen}
      aria-selected={selected}
      className={`${styles.step} ${styles.stepRow} ${first ? styles.first : ''}`}
      onDoubleClick={() => acts.edit(spot)}
    >
      <SpotText
        collection="steps"
        id={stepId}
        field="name"
        value={step?.name ?? ''}
        empty={words.untitledStep}
        label={words.nameOf(name)}
        placeholder={words.stepHint}
        onLeave={(how) => leave(spot, how)}
      />
      <SpotMenu spot={spot} name={name} model={() => model.current} />
      <WhileFrozen id={stepId}>
        <InsertButton
          label={words.addStepAfter(name)}
          gap="column"
          tabbable={isStop}
          onPress={() => acts.insert('step', stepId, 'after')}
        />
      </WhileFrozen>
    </th>
  );
}

/** The place of the first step under a stage that has none. */
function NoStep({ stageId }: { readonly stageId: string }): ReactNode {
  const stage = useRecord('stages', stageId);
  const { canvas: words } = useText();
  const { canEdit } = useSession();
  const { mapId, acts } = useTable();
  const { props } = useSpot({ kind: 'noStep', mapId, stageId });
  const frozen = useFrozen(stageId);
  return (
    <td className={`${styles.step} ${styles.stepRow} ${styles.first}`}>
      {canEdit && !frozen && (
        <button type="button" {...props} className={styles.addFirst} onClick={() => acts.addStep(stageId)}>
          {words.addFirstStep(stage?.name.trim() || words.untitledStage)}
        </button>
      )}
    </td>
  );
}
