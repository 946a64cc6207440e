import { useEffect, useState } from 'react';
import type { BoardSummary } from '../api/boardSummary.ts';
import { useApp } from '../app/AppContext.ts';
import { useNews } from '../board/news/NewsContext.ts';
import { useBringEveryone } from '../board/people/useBringEveryone.ts';
import { usePeople } from '../board/people/usePeople.ts';
import { useIsGuest } from '../home/useIsGuest.ts';
import { errorText } from '../i18n/errorText.ts';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { useUiStore } from '../ui/uiStore.ts';
import type { PaletteScope } from './paletteScope.ts';

/** What the palette works on; the server's boards come in when it answers. */
export function usePaletteScope(present: () => void): PaletteScope {
  const app = useApp();
  const session = useSession();
  const ui = useUiStore();
  const text = useText();
  const people = usePeople();
  const bring = useBringEveryone();
  const tell = useNews();
  const isGuest = useIsGuest();
  const [boards, setBoards] = useState<readonly BoardSummary[] | null>(null);
  const { api, router } = app;

  useEffect(() => {
    let isHere = true;
    void api.listBoards('shelf').then((answer) => {
      if (isHere) setBoards(answer.ok ? answer.value : []);
    });
    return () => {
      isHere = false;
    };
  }, [api]);

  const leaveTo = (path: string): void => {
    if (session.saveStatus.get() === 'notSaved' && !window.confirm(text.shell.board.leaveUnsaved)) return;
    router.go(path);
  };
  return {
    app,
    session,
    ui,
    text,
    people,
    bring,
    present,
    leaveTo,
    boards,
    mayMake: !isGuest,
    newMap: (template, title) => {
      void api.createBoard({ title, template, language: text.language }).then((made) => {
        if (made.ok) router.go(`/b/${made.value.id}`, { isNew: true });
        else tell({ message: errorText(text.shell, made.error) });
      });
    },
  };
}
