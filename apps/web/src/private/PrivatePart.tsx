import type { PrivateCommand } from '@wayline/document';
import { lazy, type ReactNode, Suspense, useEffect, useMemo } from 'react';
import { useNews } from '../board/news/NewsContext.ts';
import { useLateWords } from '../i18n/useLateWords.ts';
import { useRoom } from '../room/RoomContext.ts';
import { createStore } from '../session/store.ts';
import { useSession } from '../session/useSession.ts';
import { useStore } from '../session/useStore.ts';
import { patiently } from '../ui/patiently.ts';
import { useUi } from '../ui/uiStore.ts';
import { keepPrivate } from './keepPrivate.ts';
import { createPrivateNews } from './privateNews.ts';
import { PRIVATE_WORDS, type PrivateText } from './privateWords.ts';
import { useWriting } from './useWriting.ts';

const PrivateBar = lazy(() => patiently(() => import('./bar/PrivateBar.tsx')));

/** Private writing on the board: follows it, says what happens in it, and shows under the view that it goes on. */
export function PrivatePart(): ReactNode {
  const words = useLateWords(PRIVATE_WORDS);
  return words ? <Kept words={words} /> : null;
}

function Kept({ words }: { readonly words: PrivateText }): ReactNode {
  const session = useSession();
  const room = useRoom();
  const tell = useNews();
  const said = useMemo(() => createStore(''), []);
  const isOpen = useWriting(({ mode }) => mode !== null) ?? false;
  const isPresenting = useUi((state) => state.presenting !== null);

  useEffect(() => {
    const { board, privates, ask } = session;
    let isStarting = false;
    /** Whether the round that begins is the one that was asked for here. */
    const isMine = (): boolean => {
      const was = isStarting;
      isStarting = false;
      return was;
    };
    const news = createPrivateNews(board, words, { say: said.set, tell, isMine });
    const carryOut = async (command: PrivateCommand): Promise<boolean> => {
      isStarting = command.type === 'startPrivate';
      const outcome = await ask(command);
      if (outcome === 'done') return true;
      isStarting = false;
      news.refused(outcome);
      return false;
    };
    privates.leading.set({
      words,
      start: (mapId, laneIds) => void carryOut({ type: 'startPrivate', args: { mapId, laneIds } }),
      reveal() {
        privates.writing.get()?.hurry();
        return carryOut({ type: 'reveal', args: {} });
      },
    });
    const stop = keepPrivate(session, { room, news, words, storage: localStorage });
    return () => {
      privates.leading.set(null);
      stop();
    };
  }, [session, room, words, tell, said]);

  return (
    <>
      {isOpen && !isPresenting && (
        <Suspense>
          <PrivateBar />
        </Suspense>
      )}
      <div className="onlyRead" aria-live="polite">
        {useStore(said)}
      </div>
    </>
  );
}
