import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useApp } from '../app/AppContext.ts';
import { HealthContext, type HealthStore } from '../health/HealthContext.ts';
import { useText } from '../i18n/useText.ts';
import { rememberedName } from '../join/rememberedName.ts';
import { CanvasEntriesContext, type OfferedEntries } from '../palette/CanvasEntries.ts';
import type { BoardSession } from '../session/BoardSession.ts';
import { type OpenBoard, openBoard } from '../session/openBoard.ts';
import { createStore } from '../session/store.ts';
import { SessionContext } from '../session/useSession.ts';
import { useStore } from '../session/useStore.ts';
import { Logo } from '../ui/controls/Logo.tsx';
import { patiently } from '../ui/patiently.ts';
import { createUiStore, UiProvider, type UiStore } from '../ui/uiStore.ts';
import { BoardFrame } from './BoardFrame.tsx';
import styles from './BoardPage.module.css';
import { firstStep } from './firstStep.ts';
import { NewsProvider } from './news/NewsProvider.tsx';
import { usualView } from './usualView.ts';
import { viewIn } from './viewAddress.ts';

const StoppedPage = lazy(async () => ({
  default: (await patiently(() => import('./StoppedPage.tsx'))).StoppedPage,
}));

/** The local state of a page; on a board just made, its first step is being edited. */
function startUi({ board, canEdit }: BoardSession, isNew: boolean): UiStore {
  // On a small screen Details would lie over the map.
  const detailsOpen = !window.matchMedia('(max-width: 900px)').matches;
  const step = isNew && canEdit ? firstStep(board.snapshot()) : undefined;
  const view = viewIn(window.location.search, usualView());
  if (!step) return createUiStore({ detailsOpen, view });
  return createUiStore({
    detailsOpen,
    view: usualView(),
    selection: [step],
    editing: { collection: 'steps', id: step, field: 'name' },
  });
}

function ReadyPage({ session, isNew }: { session: BoardSession; isNew: boolean }): ReactNode {
  const [ui] = useState(() => startUi(session, isNew));
  const [offered] = useState<OfferedEntries>(() => createStore<ReturnType<OfferedEntries['get']>>(null));
  const [health] = useState<HealthStore>(() => createStore<ReturnType<HealthStore['get']>>(null));
  return (
    <SessionContext value={session}>
      <UiProvider value={ui}>
        <NewsProvider>
          <CanvasEntriesContext value={offered}>
            <HealthContext value={health}>
              <BoardFrame />
            </HealthContext>
          </CanvasEntriesContext>
        </NewsProvider>
      </UiProvider>
    </SessionContext>
  );
}

function OpenPage({ open, isNew }: { open: OpenBoard; isNew: boolean }): ReactNode {
  const text = useText().shell.board;
  const state = useStore(open.state);
  switch (state.phase) {
    case 'opening':
      return (
        <div className={styles.opening} role="status">
          <Logo size={40} />
          {text.opening}
        </div>
      );
    case 'ready':
      // A session that took the place of another starts with a fresh selection: its records may be others.
      return <ReadyPage key={state.session.board.doc.clientID} session={state.session} isNew={isNew} />;
    case 'stopped':
      return (
        <Suspense>
          <StoppedPage why={state.why} rescue={state.rescue} onReopen={open.reopen} />
        </Suspense>
      );
  }
}

/** The page of one board, from its address to the open board. */
export function BoardPage({
  boardId,
  isNew,
}: {
  readonly boardId: string;
  readonly isNew: boolean;
}): ReactNode {
  const { api, language } = useApp();
  const [open, setOpen] = useState<OpenBoard>();

  useEffect(() => {
    const opened = openBoard(boardId, { api, page: window, name: rememberedName(localStorage), language });
    const warn = (event: BeforeUnloadEvent): void => {
      if (opened.hasUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    setOpen(opened);
    return () => {
      window.removeEventListener('beforeunload', warn);
      opened.destroy();
    };
  }, [api, language, boardId]);

  return open ? <OpenPage open={open} isNew={isNew} /> : null;
}
