import type { HeldVote } from '@wayline/domain';
import { Copy, Trash2 } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useNews } from '../../board/news/NewsContext.ts';
import { useSnapshot } from '../../document/useSnapshot.ts';
import { mayLead } from '../../session/role.ts';
import { useSession } from '../../session/useSession.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { copyText } from '../../ui/copyText.ts';
import { thingName } from '../thingName.ts';
import { useVoteText } from '../voteWords.ts';
import { RemoveVote } from './RemoveVote.tsx';
import { rankingOf, type VoteRanking } from './ranking.ts';
import { rankingText } from './rankingText.ts';
import { ThingButton } from './ThingButton.tsx';
import styles from './VotePanel.module.css';

/** What came out of a vote: ranks, dots and voters, to look at, to copy and to be rid of. */
export function Results({ held }: { readonly held: HeldVote }): ReactNode {
  const words = useVoteText();
  const { me } = useSession();
  const snapshot = useSnapshot((now) => now);
  const tell = useNews();
  const [removing, setRemoving] = useState(false);
  const ranking = useMemo(() => rankingOf(held, snapshot), [held, snapshot]);
  const title = held.vote.title.trim() || words.untitled;

  async function copy(): Promise<void> {
    const nameOf = (id: string): string => thingName(snapshot, id) || words.thing;
    const isCopied = await copyText(rankingText(title, ranking, nameOf, words));
    tell({ message: isCopied ? words.copied : words.notCopied });
  }

  return (
    <>
      <p className={styles.sum}>
        {words.voted(ranking.voters)}, {words.dots(ranking.dots)}
      </p>
      {ranking.ranked.length === 0 ? (
        <p className={styles.note}>{words.nobody}</p>
      ) : (
        <Ranks ranking={ranking} />
      )}
      {ranking.ranked.length > 0 && ranking.without > 0 && (
        <p className={styles.note}>{words.rest(ranking.without)}</p>
      )}
      <div className={styles.acts}>
        <Button icon={Copy} isDisabled={ranking.ranked.length === 0} onPress={() => void copy()}>
          {words.copy}
        </Button>
        {mayLead(me.role) && (
          <Button look="bare" icon={Trash2} onPress={() => setRemoving(true)}>
            {words.remove}
          </Button>
        )}
      </div>
      {removing && <RemoveVote voteId={held.vote.id} onClose={() => setRemoving(false)} />}
    </>
  );
}

function Ranks({ ranking: { ranked } }: { readonly ranking: VoteRanking }): ReactNode {
  const words = useVoteText();
  const most = ranked[0]?.dots ?? 1;
  return (
    <ol className={styles.list} aria-label={words.ranked}>
      {ranked.map(({ itemId, rank, isShared, dots, voters }, index) => (
        <li key={itemId} className={styles.result}>
          <span className={styles.rank}>
            <span className="onlyRead">
              {words.rank} {isShared ? words.shared(String(rank)) : rank}
            </span>
            <span aria-hidden="true">
              {/* A rank that is shared is written once. */}
              {ranked[index - 1]?.rank === rank ? '' : rank}
            </span>
          </span>
          <span className={styles.about}>
            <ThingButton id={itemId} />
            <span className={styles.scale} aria-hidden="true">
              <span className={styles.share} style={{ width: `${(100 * dots) / most}%` }} />
            </span>
            <span className={styles.counts}>
              {words.dots(dots)}, {words.voters(voters)}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
