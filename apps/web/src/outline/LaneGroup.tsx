import type { ReactNode } from 'react';
import { useRecord } from '../document/useRecord.ts';
import { FrozenMark } from '../frozen/FrozenMark.tsx';
import { WhileFrozen } from '../frozen/WhileFrozen.tsx';
import { useText } from '../i18n/useText.ts';
import { LaneSlot } from '../private/PrivateSlot.tsx';
import type { TableLane } from '../table/tableModel.ts';
import feeling from '../twin/Feeling.module.css';
import { Feeling } from '../twin/Feeling.tsx';
import { FirstFeeling } from '../twin/FirstFeeling.tsx';
import { spotKey } from '../twin/spot.ts';
import { useTwin } from '../twin/TwinContext.ts';
import { CardRow } from './CardRow.tsx';
import styles from './Outline.module.css';
import { useOutline } from './OutlineContext.ts';

interface LaneGroupProps {
  readonly lane: TableLane;
  readonly stepId: string | null;
  readonly stepName: string;
  readonly cards: readonly string[];
  /** Whose feelings are shown. */
  readonly personaIds: readonly string[];
}

/** What lies in one lane at one step. */
export function LaneGroup({ lane, stepId, stepName, cards, personaIds }: LaneGroupProps): ReactNode {
  const { laneId } = lane.row;
  const record = useRecord('lanes', laneId);
  const { canvas: words } = useText();
  const { mapId, leave } = useOutline();
  const { focus } = useTwin();
  const title = record?.title.trim() || words.untitledLane;
  const place = { mapId, laneId, stepId };
  return (
    <li className={styles.group}>
      <span className={styles.laneName}>
        {title}
        <FrozenMark id={laneId} />
        <LaneSlot laneId={laneId} />
      </span>
      <WhileFrozen id={laneId}>
        <ul className={styles.contents} aria-label={words.cellName(stepName, title)}>
          {lane.row.type === 'emotionCurve' && lane.personaIds.length === 0 && stepId !== null && (
            <li className={feeling.feeling}>
              <FirstFeeling
                stepId={stepId}
                stepName={stepName}
                size={26}
                className={`${feeling.ghost} ${feeling.shown}`}
                onMade={(personaId) => focus(spotKey({ kind: 'emotion', ...place, personaId }))}
              />
            </li>
          )}
          {personaIds.map((personaId) => {
            const spot = { kind: 'emotion', ...place, personaId } as const;
            return (
              <li key={personaId}>
                <Feeling
                  spot={spot}
                  stepName={stepName}
                  tabbable={false}
                  orientation="horizontal"
                  onLeave={(how) => leave(spot, how)}
                />
              </li>
            );
          })}
          {cards.map((cardId) => (
            <li key={cardId}>
              <CardRow spot={{ kind: 'card', ...place, cardId }} />
            </li>
          ))}
        </ul>
      </WhileFrozen>
    </li>
  );
}
