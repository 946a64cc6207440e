import type { CardId, LaneId } from '@wayline/domain';
import { Ellipsis } from 'lucide-react';
import { type ReactElement, type ReactNode, useState } from 'react';
import { FrozenMark } from '../frozen/FrozenMark.tsx';
import { useFrozenAbout } from '../frozen/useFrozenAbout.ts';
import { useText } from '../i18n/useText.ts';
import { LaneSlot } from '../private/PrivateSlot.tsx';
import { useSession } from '../session/useSession.ts';
import { IconButton } from '../ui/controls/IconButton.tsx';
import { useUi } from '../ui/uiStore.ts';
import { StepCard } from './StepCard.tsx';
import styles from './StepLane.module.css';
import { useSteps } from './StepsContext.ts';

interface StepLaneProps {
  readonly laneId: string;
  readonly title: string;
  readonly children: ReactNode;
  /** What a tap on the title does. */
  readonly onAim?: (() => void) | undefined;
  readonly aimLabel?: string;
  /** What is to be said of it beside its title. */
  readonly sign?: ReactNode;
  /** What can be done to the card that is picked in it. */
  readonly menu?: ReactNode;
}

/** A lane at the step: its title, and what lies in it. */
export function StepLane({
  laneId,
  title,
  children,
  onAim,
  aimLabel,
  sign,
  menu,
}: StepLaneProps): ReactElement {
  const frozen = useFrozenAbout(laneId);
  return (
    <section
      className={styles.lane}
      aria-label={title}
      aria-description={frozen}
      data-frozen={frozen ? '' : undefined}
    >
      <h3 className={styles.title}>
        {onAim ? (
          <button type="button" className={styles.aim} aria-label={aimLabel} onClick={onAim}>
            {title}
          </button>
        ) : (
          title
        )}
        <FrozenMark id={laneId} />
        {sign && <span className={styles.sign}>{sign}</span>}
        {menu}
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
  const { seen, canEdit } = useSession();
  const { steps: words, canvas, twin } = useText();
  const { mapId, stepId, stepName, aimAt, openMenu } = useSteps();
  const picked = useUi((ui) => (ui.editing ? undefined : cards.find((id) => ui.selected.has(id))));
  const nameOf = (id: CardId): string => {
    const card = seen.get('cards', id);
    return card?.text.trim() || canvas.emptyCard(canvas.cardKinds[card?.kind ?? 'note']);
  };
  const [before, setBefore] = useState<CardId | null>();
  return (
    <StepLane
      laneId={laneId}
      title={title}
      sign={<LaneSlot laneId={laneId} />}
      aimLabel={words.addToLane(title, stepName)}
      onAim={canEdit ? () => aimAt(laneId) : undefined}
      menu={
        canEdit &&
        picked !== undefined && (
          <IconButton
            icon={Ellipsis}
            label={twin.actions(nameOf(picked))}
            className={styles.menu}
            onPress={() => openMenu({ kind: 'card', mapId, laneId, stepId, cardId: picked })}
          />
        )
      }
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
