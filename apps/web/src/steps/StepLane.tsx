import type { CardId, LaneId } from '@wayline/domain';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { StepCard } from './StepCard.tsx';
import styles from './StepLane.module.css';
import { useSteps } from './StepsContext.ts';

interface StepLaneProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What a tap on the title does. */
  readonly onAim?: (() => void) | undefined;
  readonly aimLabel?: string;
}

/** A lane at the step: its title, and what lies in it. */
export function StepLane({ title, children, onAim, aimLabel }: StepLaneProps): ReactElement {
  return (
    <section className={styles.lane} aria-label={title}>
      <h3 className={styles.title}>
        {onAim ? (
          <button type="button" className={styles.aim} aria-label={aimLabel} onClick={onAim}>
            {title}
          </button>
        ) : (
          title
        )}
      </h3>
      {children}
    </section>
  );
}

interface CardLaneProps {
  readonly laneId: LaneId;
  readonly title: string;
  readonly cards: readonly CardId[];
}

/** A lane of cards. A tap on its title lets the field at the bottom write into it. */
export function CardLane({ laneId, title, cards }: CardLaneProps): ReactElement {
  const { canEdit } = useSession();
  const { steps: words, canvas } = useText();
  const { mapId, stepId, stepName, aimAt } = useSteps();
  const [before, setBefore] = useState<CardId | null>();
  return (
    <StepLane
      title={title}
      aimLabel={words.addToLane(title, stepName)}
      onAim={canEdit ? () => aimAt(laneId) : undefined}
    >
      <ul
        className={styles.cards}
        aria-label={canvas.cellName(stepName, title)}
        data-end={before === null || undefined}
      >
        {cards.map((cardId) => (
          <li key={cardId} className={styles.item} data-before={before === cardId || undefined}>
            <StepCard spot={{ kind: 'card', mapId, laneId, stepId, cardId }} onCarry={setBefore} />
          </li>
        ))}
      </ul>
    </StepLane>
  );
}
