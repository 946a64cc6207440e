import { emotionId, LANES, type PersonaId, type StepId } from '@wayline/domain';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { useSnapshot } from '../document/useSnapshot.ts';
import { useFrozenAbout } from '../frozen/useFrozenAbout.ts';
import { useOpenLanes } from '../frozen/useOpenLanes.ts';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import type { TableLane, TableModel } from '../table/tableModel.ts';
import { SpotMenu } from '../twin/SpotMenu.tsx';
import { SpotText } from '../twin/SpotText.tsx';
import { useSpot } from '../twin/useSpot.ts';
import { useUi } from '../ui/uiStore.ts';
import { Fold } from './Fold.tsx';
import { LaneGroup } from './LaneGroup.tsx';
import styles from './Outline.module.css';
import { useOutline } from './OutlineContext.ts';

interface StepItemProps {
  readonly stageId: string;
  readonly stepId: string;
  readonly column: number;
  readonly model: TableModel;
}

/** A step with what lies in it. While it is being worked on, it offers the lanes in which nothing lies yet. */
export function StepItem({ stageId, stepId, column, model }: StepItemProps): ReactNode {
  const step = useRecord('steps', stepId);
  const { canvas: words, outline } = useText();
  const { mapId, closed, caret, press, leave, writeKey, model: current } = useOutline();
  const spot = { kind: 'step', mapId, stageId, stepId } as const;
  const { props, selected, isStop } = useSpot(spot);
  const emotions = useSnapshot((snapshot) => snapshot.emotions);
  const feels = (persona: string): boolean => emotions.has(emotionId(stepId as StepId, persona as PersonaId));
  const frozen = useFrozenAbout(stepId);
  const name = step?.name.trim() || words.untitledStep;
  const cards = model.lanes.flatMap((lane) => lane.cells[column] ?? []);
  const active = useUi(
    (ui) =>
      ui.selected.has(stepId) ||
      cards.some((id) => ui.selected.has(id)) ||
      model.lanes.some(({ personaIds }) =>
        personaIds.some((persona) => ui.selected.has(emotionId(stepId as StepId, persona as PersonaId))),
      ),
  );
  const hasContent = (lane: TableLane): boolean =>
    (lane.cells[column] ?? []).length > 0 || lane.personaIds.some(feels);
  const isClosed = closed.has(stepId);
  return (
    <li className={styles.stepItem}>
      <div className={styles.row}>
        <Fold id={stepId} name={name} tabbable={isStop} />
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: a press opens the text; Enter does it by key, in the outline's own keys */}
        <h4
          {...props}
          aria-label={name}
          aria-description={frozen}
          className={`${styles.spot} ${styles.step} ${selected ? styles.selected : ''}`}
          onClick={(event) => press(spot, event)}
        >
          <SpotText
            collection="steps"
            id={stepId}
            field="name"
            value={step?.name ?? ''}
            empty={words.untitledStep}
            label={words.nameOf(name)}
            placeholder={words.stepHint}
            className={styles.grow}
            caret={caret()}
            onLeave={(how) => leave(spot, how)}
            onKey={(event) => writeKey(spot, event)}
          />
          <SpotMenu spot={spot} name={name} model={current} />
        </h4>
        {isClosed && cards.length > 0 && <span className={styles.count}>{outline.cards(cards.length)}</span>}
      </div>
      {!isClosed && (
        <ul className={styles.lanes}>
          {model.lanes
            .filter((lane) => hasContent(lane) || (active && lane.row.type === 'emotionCurve'))
            .map((lane) => (
              <LaneGroup
                key={lane.row.laneId}
                lane={lane}
                stepId={stepId}
                stepName={name}
                cards={lane.cells[column] ?? []}
                personaIds={active ? lane.personaIds : lane.personaIds.filter(feels)}
              />
            ))}
          {active && (
            <AddTo
              lanes={model.lanes.filter((lane) => LANES[lane.row.type].cardKind !== null)}
              stepId={stepId}
              stepName={name}
            />
          )}
        </ul>
      )}
    </li>
  );
}

interface AddToProps {
  readonly lanes: readonly TableLane[];
  readonly stepId: string;
  readonly stepName: string;
}

/** The lanes to which a card can be added at this step. */
function AddTo({ lanes, stepId, stepName }: AddToProps): ReactNode {
  const { outline: words } = useText();
  const { canEdit } = useSession();
  const open = useOpenLanes(lanes, ({ row }) => row.laneId);
  if (!canEdit || open.length === 0) return null;
  return (
    <li className={styles.group}>
      <span className={styles.laneName}>{words.addTo}</span>
      <div className={styles.chips}>
        {open.map(({ row }) => (
          <AddChip key={row.laneId} laneId={row.laneId} stepId={stepId} stepName={stepName} />
        ))}
      </div>
    </li>
  );
}

interface AddChipProps {
  readonly laneId: string;
  readonly stepId: string;
  readonly stepName: string;
}

function AddChip({ laneId, stepId, stepName }: AddChipProps): ReactNode {
  const lane = useRecord('lanes', laneId);
  const { canvas: words, outline } = useText();
  const { mapId, acts } = useOutline();
  const title = lane?.title.trim() || words.untitledLane;
  return (
    <button
      type="button"
      className={styles.chip}
      aria-label={outline.addCardTo(title, stepName)}
      onClick={() => acts.newCard({ mapId, laneId, stepId })}
    >
      <Plus size={12} strokeWidth={1.75} aria-hidden />
      {title}
    </button>
  );
}
