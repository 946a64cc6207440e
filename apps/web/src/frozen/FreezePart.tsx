import { type ReactNode, useEffect, useMemo } from 'react';
import { useNews } from '../board/news/NewsContext.ts';
import { useLateWords } from '../i18n/useLateWords.ts';
import { useText } from '../i18n/useText.ts';
import { nameOf } from '../journey/nameOf.ts';
import { useRoom } from '../room/RoomContext.ts';
import { createStore } from '../session/store.ts';
import { useSession } from '../session/useSession.ts';
import { useStore } from '../session/useStore.ts';
import { useUiStore } from '../ui/uiStore.ts';
import './frozen.css';
import { FROZEN_WORDS } from './frozenWords.ts';
import { holdFrozen } from './holdFrozen.ts';
import { keepFrozen } from './keepFrozen.ts';
import { useFrozenKeys } from './useFrozenKeys.ts';

/** What is frozen on the board: follows it, says what happens to it, and answers whoever tries to change it. */
export function FreezePart(): ReactNode {
  const words = useLateWords(FROZEN_WORDS);
  const session = useSession();
  const room = useRoom();
  const ui = useUiStore();
  const tell = useNews();
  const { canvas } = useText();
  const said = useMemo(() => createStore(''), []);
  useFrozenKeys();
  useEffect(() => holdFrozen(session, room), [session, room]);
  useEffect(() => {
    if (!words) return;
    return keepFrozen(session, {
      room,
      words,
      nameOf: (id) => nameOf(session.board, id, canvas),
      tell,
      say: said.set,
      ui,
    });
  }, [session, room, words, canvas, tell, said, ui]);
  return (
    <div className="onlyRead" aria-live="polite">
      {useStore(said)}
    </div>
  );
}
