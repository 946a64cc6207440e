import { ListChecks, Vote as VoteIcon } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { RoomBar } from '../../room/bar/RoomBar.tsx';
import { mayLead } from '../../session/role.ts';
import { useSession } from '../../session/useSession.ts';
import { useStore } from '../../session/useStore.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useUi, useUiStore } from '../../ui/uiStore.ts';
import { useVotersHere } from '../useVotersHere.ts';
import { useVoteText } from '../voteWords.ts';
import { Dots } from './Dots.tsx';
import { EndVote } from './EndVote.tsx';
import { TurnoutRing } from './TurnoutRing.tsx';
import styles from './VoteBar.module.css';

/** The open vote, under whatever view one looks at: what is asked, my dots, who has voted, and its end. */
export default function VoteBar(): ReactNode {
  const words = useVoteText();
  const { votes, me } = useSession();
  const ui = useUiStore();
  const round = useStore(votes.round);
  const isShown = useUi((state) => state.voteShown === round?.vote.id);
  const [ending, setEnding] = useState(false);
  const here = useVotersHere();
  if (!round) return null;
  const { vote, left, mayVote } = round;
  const given = vote.budget - left;
  // Whoever has voted and left is one of those who could; I am not one of them while I have not voted.
  const people = Math.max(here, vote.voters + (mayVote && given === 0 ? 1 : 0));
  return (
    <>
      <RoomBar
        label={words.bar}
        icon={VoteIcon}
        title={vote.title.trim() || words.untitled}
        hint={mayVote ? words.hint : undefined}
        acts={
          <>
            <Button
              icon={ListChecks}
              className={isShown ? styles.on : undefined}
              onPress={() => ui.getState().showVote(isShown ? null : vote.id)}
            >
              {words.list}
            </Button>
            {mayLead(me.role) && (
              <Button look="ink" onPress={() => setEnding(true)}>
                {words.end}
              </Button>
            )}
          </>
        }
      >
        {mayVote ? (
          <span className={styles.mine}>
            <Dots given={given} of={vote.budget} />
            <span className={styles.left} aria-hidden="true">
              {words.left(left)}
            </span>
            <span className="onlyRead">{words.myDots(left, vote.budget)}</span>
          </span>
        ) : (
          <span className={styles.left}>{words.watching}</span>
        )}
        <span className={styles.turnout}>
          <TurnoutRing voted={vote.voters} people={people} />
          {words.turnout(vote.voters, people)}
        </span>
      </RoomBar>
      {ending && (
        <EndVote
          voteId={vote.id}
          waiting={Math.max(0, people - vote.voters)}
          onClose={() => setEnding(false)}
        />
      )}
    </>
  );
}
