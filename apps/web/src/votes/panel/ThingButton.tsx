import { collectionOf } from '@wayline/domain';
import { CARD_LOOK } from '@wayline/scene';
import type { ReactNode } from 'react';
import { useGoToHit } from '../../find/useGoToHit.ts';
import { Icon } from '../../marks/Icon.tsx';
import { useSession } from '../../session/useSession.ts';
import { useUi, useUiStore } from '../../ui/uiStore.ts';
import { thingName } from '../thingName.ts';
import { useVoteText } from '../voteWords.ts';
import styles from './VotePanel.module.css';

/** A thing by its words, and the way to it. */
export function ThingButton({ id }: { readonly id: string }): ReactNode {
  const words = useVoteText();
  const { board } = useSession();
  const goTo = useGoToHit();
  const ui = useUiStore();
  const isSelected = useUi((ui) => ui.selected.has(id));
  const name = thingName(board.snapshot(), id) || words.thing;
  const card = board.get('cards', id);
  const look = card ? CARD_LOOK[card.kind] : undefined;
  const go = (): void => {
    const { voteShown, showVote } = ui.getState();
    goTo({ id, collection: collectionOf(id) === 'items' ? 'items' : 'cards' });
    // What waits in a tray is shown in Details; here it is one of many.
    showVote(voteShown);
  };
  return (
    <button
      type="button"
      className={styles.thing}
      aria-label={words.show(name)}
      aria-pressed={isSelected}
      onClick={go}
    >
      <span className={styles.kind} style={look && { color: `var(--${look.hue})` }}>
        <Icon name={look?.icon ?? 'sticky-note'} size={14} />
      </span>
      <span className={styles.name} dir="auto">
        {name}
      </span>
    </button>
  );
}
