import type { ReactNode } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { FrozenMark } from '../frozen/FrozenMark.tsx';
import { useFrozenAbout } from '../frozen/useFrozenAbout.ts';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import type { TableModel } from '../table/tableModel.ts';
import { SpotMenu } from '../twin/SpotMenu.tsx';
import { SpotText } from '../twin/SpotText.tsx';
import { useSpot } from '../twin/useSpot.ts';
import { Fold } from './Fold.tsx';
import styles from './Outline.module.css';
import { useOutline } from './OutlineContext.ts';
import { StepItem } from './StepItem.tsx';

interface StageItemProps {
  readonly stageId: string;
  readonly number: number;
  readonly model: TableModel;
}

/** A stage with its steps. */
export function StageItem({ stageId, number, model }: StageItemProps): ReactNode {
  const stage = useRecord('stages', stageId);
  const { canvas: words } = useText();
  const { canEdit } = useSession();
  const { mapId, acts, closed, caret, press, leave, writeKey, model: current } = useOutline();
  const spot = { kind: 'stage', mapId, stageId } as const;
  const { props, selected, isStop } = useSpot(spot);
  const frozen = useFrozenAbout(stageId);
  const name = stage?.name.trim() || words.untitledStage;
  const steps = model.scene.columns.flatMap(({ stageId: home, stepId }, column) =>
    home === stageId && stepId !== undefined ? [{ stepId, column }] : [],
  );
  return (
    <li className={styles.stageItem}>
      <div className={styles.row}>
        <Fold id={stageId} name={name} tabbable={isStop} />
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: a press opens the text; Enter does it by key, in the outline's own keys */}
        <h3
          {...props}
          aria-label={name}
          aria-description={frozen}
          data-frozen={frozen ? '' : undefined}
          className={`${styles.spot} ${styles.stage} ${selected ? styles.selected : ''}`}
          onClick={(event) => press(spot, event)}
        >
          <span className={styles.number}>{number}</span>
          <SpotText
            collection="stages"
            id={stageId}
            field="name"
            value={stage?.name ?? ''}
            empty={words.untitledStage}
            label={words.nameOf(name)}
            placeholder={words.stageHint}
            className={styles.grow}
            caret={caret()}
            onLeave={(how) => leave(spot, how)}
            onKey={(event) => writeKey(spot, event)}
          />
          <FrozenMark id={stageId} />
          <SpotMenu spot={spot} name={name} model={current} />
        </h3>
      </div>
      {stage?.customerGoal && <p className={styles.goal}>{stage.customerGoal}</p>}
      {!closed.has(stageId) && (
        <ol className={styles.steps}>
          {steps.map(({ stepId, column }) => (
            <StepItem key={stepId} stageId={stageId} stepId={stepId} column={column} model={model} />
          ))}
          {canEdit && frozen === undefined && steps.length === 0 && (
            <li>
              <button type="button" className={styles.addFirst} onClick={() => acts.addStep(stageId)}>
                {words.addFirstStep(name)}
              </button>
            </li>
          )}
        </ol>
      )}
    </li>
  );
}
