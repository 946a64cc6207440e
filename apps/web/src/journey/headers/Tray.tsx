import { cardsIn, type LaneId } from '@wayline/domain';
import type { Part } from '@wayline/scene';
import type { ReactElement } from 'react';
import { useSeen } from '../../document/useSeen.ts';
import { useText } from '../../i18n/useText.ts';
import { MarksBox } from '../../marks/MarksBox.tsx';
import { useSession } from '../../session/useSession.ts';
import { useUi } from '../../ui/uiStore.ts';
import styles from './Tray.module.css';
import { WaitingCard } from './WaitingCard.tsx';

interface TrayProps {
  readonly part: Part;
  readonly header: Part;
  readonly title: string;
}

/** How many cards of a lane wait for a step; opened, they can be dragged out, and others into the lane's name. */
export function Tray({ part, header, title }: TrayProps): ReactElement {
  const laneId = part.refs.laneId ?? '';
  const isOpen = useUi((ui) => ui.openTray === laneId);
  const open = useUi((ui) => ui.setOpenTray);
  const { grid: words } = useText().canvas;
  const { rect } = part;
  const at = { left: rect.x - header.rect.x, top: rect.y - header.rect.y };
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        className={styles.button}
        style={{ ...at, width: rect.width, height: rect.height }}
        data-key={part.key}
        aria-expanded={isOpen}
        aria-label={words.trayOf(title)}
        onClick={() => open(isOpen ? null : laneId)}
        onDoubleClick={(event) => event.stopPropagation()}
      >
        <MarksBox marks={part.marks} width={rect.width} height={rect.height} />
      </button>
      {isOpen && <Waiting laneId={laneId as LaneId} label={words.trayOf(title)} top={at.top} />}
    </>
  );
}

function Waiting({
  laneId,
  label,
  top,
}: {
  readonly laneId: LaneId;
  readonly label: string;
  readonly top: number;
}): ReactElement {
  const { seen } = useSession();
  const { grid: words } = useText().canvas;
  useSeen((snapshot) => snapshot.cards);
  const cards = cardsIn(seen.snapshot(), laneId, null);
  return (
    <fieldset className={styles.tray} style={{ top }} aria-label={label} data-tray={laneId}>
      {cards.map(({ id }, index) => (
        <WaitingCard key={id} id={id} isFirst={index === 0} />
      ))}
      <p className={styles.hint}>{words.trayHint}</p>
    </fieldset>
  );
}
