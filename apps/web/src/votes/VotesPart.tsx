import { lazy, type ReactNode, Suspense, useEffect, useMemo } from 'react';
import { useNews } from '../board/news/NewsContext.ts';
import { useLateWords } from '../i18n/useLateWords.ts';
import { useRoom } from '../room/RoomContext.ts';
import { createStore } from '../session/store.ts';
import { useSession } from '../session/useSession.ts';
import { useStore } from '../session/useStore.ts';
import { patiently } from '../ui/patiently.ts';
import { useUi, useUiStore } from '../ui/uiStore.ts';
import { keepVotes } from './keepVotes.ts';
import { useVoteKeys } from './useVoteKeys.ts';
import { createVoteNews } from './voteNews.ts';
import { VOTE_WORDS, type VoteText, VoteTextContext } from './voteWords.ts';

const VoteBar = lazy(() => patiently(() => import('./bar/VoteBar.tsx')));

/** The votes of the board: follows them, says what happens in them, and shows the open one under the view. */
export function VotesPart(): ReactNode {
  const words = useLateWords(VOTE_WORDS);
  return words ? <Kept words={words} /> : null;
}

function Kept({ words }: { readonly words: VoteText }): ReactNode {
  const session = useSession();
  const room = useRoom();
  const ui = useUiStore();
  const tell = useNews();
  const said = useMemo(() => createStore(''), []);
  const isOpen = useStore(session.votes.round) !== null;
  const isPresenting = useUi((state) => state.presenting !== null);
  useVoteKeys();

  useEffect(() => {
    const news = createVoteNews({
      words,
      board: session.board,
      say: said.set,
      tell,
      show: (voteId) => ui.getState().showVote(voteId),
    });
    return keepVotes(session, { room, news, words });
  }, [session, room, words, tell, said, ui]);

  return (
    <VoteTextContext value={words}>
      {isOpen && !isPresenting && (
        <Suspense>
          <VoteBar />
        </Suspense>
      )}
      <div className="onlyRead" aria-live="polite">
        {useStore(said)}
      </div>
    </VoteTextContext>
  );
}
