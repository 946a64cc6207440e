import { CARD_LOOK } from '@wayline/scene';
import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react';
import { useRecord } from '../../document/useRecord.ts';
import { useText } from '../../i18n/useText.ts';
import { Icon } from '../../marks/Icon.tsx';
import { useSession } from '../../session/useSession.ts';
import { useUi, useUiStore } from '../../ui/uiStore.ts';
import { useGrid } from '../GridContext.ts';
import { useDelete } from '../useDelete.ts';
import styles from './Tray.module.css';

/** A card in an open tray: dragged or moved by key to a step, edited in Details. */
export function WaitingCard({
  id,
  isFirst,
}: {
  readonly id: string;
  readonly isFirst: boolean;
}): ReactElement | null {
  const card = useRecord('cards', id);
  const selected = useUi((ui) => ui.selected.has(id));
  const ui = useUiStore();
  const { canEdit } = useSession();
  const { canvas } = useText();
  const { leaveTray, focus } = useGrid();
  const deleteRecords = useDelete();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isFirst) element.current?.focus();
  }, [isFirst]);
  if (!card) return null;

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const tray = `tray|${card.laneId}`;
    const beside = (step: 1 | -1): Element | null | undefined =>
      step === 1 ? element.current?.nextElementSibling : element.current?.previousElementSibling;
    if (event.key === 'Escape') {
      ui.getState().setOpenTray(null);
      focus(tray);
    } else if (event.altKey && event.key === 'ArrowRight' && canEdit) {
      leaveTray(id);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = beside(event.key === 'ArrowDown' ? 1 : -1);
      if (next instanceof HTMLElement) next.focus();
    } else if (event.key === 'Delete' && canEdit) deleteRecords([id]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: cards are articles everywhere on the board
    <div
      ref={element}
      role="article"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard goes through a tray card by card
      tabIndex={0}
      className={styles.card}
      data-waiting={id}
      data-selected={selected || undefined}
      aria-label={card.text.trim() || canvas.emptyCard(canvas.cardKinds[card.kind])}
      aria-roledescription={canvas.cardKinds[card.kind]}
      onFocus={() => ui.getState().select([id])}
      onKeyDown={onKeyDown}
    >
      <Icon name={CARD_LOOK[card.kind].icon} size={14} />
      <span>{card.text || canvas.cardHint}</span>
    </div>
  );
}
