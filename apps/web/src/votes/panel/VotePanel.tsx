import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Grip } from '../../details/Grip.tsx';
import { useLateWords } from '../../i18n/useLateWords.ts';
import { useSession } from '../../session/useSession.ts';
import { useStore } from '../../session/useStore.ts';
import { IconButton } from '../../ui/controls/IconButton.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { useUi, useUiStore } from '../../ui/uiStore.ts';
import { totalsOf } from '../totalsOf.ts';
import { VOTE_WORDS, VoteTextContext } from '../voteWords.ts';
import { OpenList } from './OpenList.tsx';
import { Results } from './Results.tsx';
import styles from './VotePanel.module.css';

/** The votes of the board, beside the view: of the open one what can be voted on, of the others what came out. */
export default function VotePanel(): ReactNode {
  const words = useLateWords(VOTE_WORDS);
  const ui = useUiStore();
  const panel = useRef<HTMLElement>(null);
  const { votes } = useSession();
  const held = useStore(votes.held);
  const shownId = useUi((state) => state.voteShown);
  const shown = held.find(({ vote }) => vote.id === shownId) ?? held[0];
  useEffect(() => {
    // Nobody's dots are shown before the end where that was agreed; there are none to show then.
    votes.shown.set(shown?.vote.closedAt ? totalsOf(shown) : null);
    return () => votes.shown.set(null);
  }, [votes, shown]);
  if (!words) return <div className={styles.panel} />;
  const close = (): void => ui.getState().showVote(null);
  const titleOf = (title: string): string => title.trim() || words.untitled;
  return (
    <VoteTextContext value={words}>
      <aside ref={panel} className={styles.panel} aria-label={words.panel}>
        <Grip panel={panel} onClose={close} />
        <header className={styles.head}>
          <h2 className={styles.title} dir="auto">
            {shown ? titleOf(shown.vote.title) : words.panel}
          </h2>
          <IconButton icon={X} label={words.close} className={styles.close} onPress={close} />
        </header>
        {!shown && <p className={styles.note}>{words.empty}</p>}
        {shown && (
          <p className={styles.by}>{words.by(shown.vote.openedBy, Date.parse(shown.vote.openedAt))}</p>
        )}
        {shown && held.length > 1 && (
          <div className={styles.which}>
            <Select
              label={words.which}
              value={shown.vote.id}
              options={held.map(({ vote }) => ({
                value: vote.id,
                name: words.dated(titleOf(vote.title), Date.parse(vote.openedAt)),
              }))}
              onChange={(id) => ui.getState().showVote(id)}
            />
          </div>
        )}
        {shown &&
          (shown.vote.closedAt === null ? <OpenList /> : <Results key={shown.vote.id} held={shown} />)}
      </aside>
    </VoteTextContext>
  );
}
