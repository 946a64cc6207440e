import { votableIds } from '@wayline/domain';
import type { ReactNode } from 'react';
import { useSession } from '../../session/useSession.ts';
import { useStore } from '../../session/useStore.ts';
import { thingName } from '../thingName.ts';
import VoteControl from '../VoteControl.tsx';
import { useVoteText } from '../voteWords.ts';
import { ThingButton } from './ThingButton.tsx';
import styles from './VotePanel.module.css';

/** What can be voted on, in reading order, each with my dots: the vote for those who do not look at the board. */
export function OpenList(): ReactNode {
  const words = useVoteText();
  const { board, votes } = useSession();
  const round = useStore(votes.round);
  if (!round) return null;
  const snapshot = board.snapshot();
  const ids = votableIds(round.vote, snapshot);
  return (
    <>
      {round.vote.secret && <p className={styles.note}>{words.secret}</p>}
      {ids.length === 0 && <p className={styles.note}>{words.nothing}</p>}
      <ul className={styles.list} aria-label={words.things}>
        {ids.map((id) => (
          <li key={id} className={styles.row} data-vote={id}>
            <ThingButton id={id} />
            <VoteControl id={id} name={thingName(snapshot, id)} />
          </li>
        ))}
      </ul>
    </>
  );
}
