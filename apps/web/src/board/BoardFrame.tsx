import { lazy, type ReactNode, Suspense, useEffect, useId, useMemo, useRef } from 'react';
import BoardCanvas from '../canvas/BoardCanvas.tsx';
import { useFindKey } from '../find/useFindKey.ts';
import { useText } from '../i18n/useText.ts';
import { usePaletteKey } from '../palette/usePaletteKey.ts';
import { PictureToast } from '../pictures/PictureToast.tsx';
import { useHistory } from '../private/useHistory.ts';
import { SessionContext, useSession } from '../session/useSession.ts';
import { patiently } from '../ui/patiently.ts';
import { TypeAhead } from '../ui/TypeAhead.tsx';
import { useUi } from '../ui/uiStore.ts';
import { useAfterPaint } from '../ui/useAfterPaint.ts';
import styles from './BoardFrame.module.css';
import { FollowingEdge } from './people/FollowingEdge.tsx';
import { useFollowing } from './people/useFollowing.ts';
import { useOwnPresence } from './people/useOwnPresence.ts';
import { useSummons } from './people/useSummons.ts';
import { PhoneBar } from './phone/PhoneBar.tsx';
import { useShortcutsKey } from './shortcuts/useShortcutsKey.ts';
import { TopBar } from './TopBar.tsx';
import { useMediaQuery } from './useMediaQuery.ts';
import { usePresenting } from './usePresenting.ts';
import { useUndoKeys } from './useUndoKeys.ts';
import { useViewAddress } from './useViewAddress.ts';
import { SMALL_SCREEN } from './usualView.ts';
import { ViewsBar } from './ViewsBar.tsx';
import { OTHER_VIEWS, STEPS_VIEW } from './views.ts';

/** Beside the board, not before it: the canvas need not wait for the forms of Details. */
const Details = lazy(async () => ({
  default: (await patiently(() => import('../details/Details.tsx'))).Details,
}));
const FindBar = lazy(() => patiently(() => import('../find/FindBar.tsx')));
/** What the board lacks is told once the board is there. */
const HealthKeeper = lazy(() => patiently(() => import('../health/HealthKeeper.tsx')));
const ExportDialog = lazy(() => patiently(() => import('./export/ExportDialog.tsx')));
const Palette = lazy(() => patiently(() => import('../palette/Palette.tsx')));
const Shortcuts = lazy(() => patiently(() => import('./shortcuts/Shortcuts.tsx')));
const Trash = lazy(() => patiently(() => import('./trash/Trash.tsx')));
const StartVote = lazy(() => patiently(() => import('../votes/start/StartVote.tsx')));
const VotePanel = lazy(() => patiently(() => import('../votes/panel/VotePanel.tsx')));
const RoomPart = lazy(() => patiently(() => import('../room/RoomPart.tsx')));
const ShareDialog = lazy(() => patiently(() => import('./share/ShareDialog.tsx')));

/** An open board: its bars, the canvas, what is selected in detail, and the dialogs about the board as a whole. */
export function BoardFrame(): ReactNode {
  const words = useText();
  const text = words.shell.board;
  const session = useSession();
  const finding = useUi((state) => state.finding);
  const setFinding = useUi((state) => state.setFinding);
  const dialog = useUi((state) => state.dialog);
  const setDialog = useUi((state) => state.setDialog);
  const isPainted = useAfterPaint();
  const hasDetails = useUi((state) => state.detailsOpen);
  const presenting = usePresenting();
  const hasVotes = useUi((state) => state.voteShown !== null);
  const view = useUi((state) => state.view);
  const setView = useUi((state) => state.setView);
  const isSmall = useMediaQuery(SMALL_SCREEN);
  // Where there is room for a map, its columns are the steps.
  const views = isSmall ? [...OTHER_VIEWS, STEPS_VIEW] : OTHER_VIEWS;
  const other = presenting.isOn ? undefined : views.find((one) => one.view === view);
  const panelId = useId();
  const typed = useRef('');
  const entered = useRef(false);
  const cameFrom = useRef<Element | null>(null);
  // Whoever presents reads: a slip of the hand before an audience must not change the map.
  const shown = useMemo(
    () => (presenting.isOn ? { ...session, canEdit: false } : session),
    [session, presenting.isOn],
  );
  const history = useHistory();
  useUndoKeys(presenting.isOn ? null : history);
  useViewAddress();
  useEffect(() => {
    if (!isSmall && view === STEPS_VIEW.view) setView('board');
  }, [isSmall, view, setView]);
  useFindKey();
  usePaletteKey();
  useShortcutsKey();
  useOwnPresence();
  useFollowing();
  useSummons();
  const close = (): void => setDialog(null);
  const acts = {
    onShare: () => setDialog('share'),
    onExport: () => setDialog('export'),
    onPresent: presenting.start,
  } as const;

  return (
    <div className={styles.frame}>
      {!presenting.isOn && (
        <header>
          {isSmall ? (
            <PhoneBar panelId={panelId} {...acts} />
          ) : (
            <>
              <TopBar {...acts} />
              <ViewsBar panelId={panelId} />
            </>
          )}
        </header>
      )}
      <div className={styles.work}>
        <FollowingEdge />
        <main className={styles.panel}>
          <div
            id={panelId}
            role="tabpanel"
            aria-label={text.view[other?.view ?? 'board']}
            className={styles.view}
          >
            <SessionContext value={shown}>
              {/* A canvas of its own for each, because each starts by fitting the map to its room. */}
              {other ? (
                <Suspense>
                  <other.Screen />
                </Suspense>
              ) : (
                <BoardCanvas key={presenting.isOn ? 'presenting' : 'working'} />
              )}
            </SessionContext>
          </div>
          <Suspense>{isPainted && <RoomPart />}</Suspense>
          {finding && (
            <Suspense
              fallback={
                <TypeAhead
                  typed={typed}
                  label={words.finding.label}
                  cameFrom={cameFrom}
                  onEscape={() => setFinding(false)}
                />
              }
            >
              <FindBar typed={typed} cameFrom={cameFrom} />
            </Suspense>
          )}
        </main>
        {!presenting.isOn && hasVotes && (
          <Suspense fallback={<div className={styles.details} />}>
            <VotePanel />
          </Suspense>
        )}
        {!presenting.isOn && !hasVotes && (other?.hasDetails ?? true) && (
          <Suspense fallback={hasDetails && <div className={styles.details} />}>
            {isPainted ? <Details /> : hasDetails && <div className={styles.details} />}
          </Suspense>
        )}
      </div>
      {dialog === 'palette' && (
        <Suspense
          fallback={
            <TypeAhead typed={typed} label={words.palette.title} entered={entered} onEscape={close} />
          }
        >
          <Palette typed={typed} entered={entered} onPresent={presenting.start} onClose={close} />
        </Suspense>
      )}
      <PictureToast />
      <Suspense>{isPainted && <HealthKeeper />}</Suspense>
      <Suspense>
        {dialog === 'share' && <ShareDialog onClose={close} />}
        {dialog === 'export' && <ExportDialog onClose={close} />}
        {dialog === 'shortcuts' && <Shortcuts onClose={close} />}
        {dialog === 'trash' && <Trash onClose={close} />}
        {dialog === 'startVote' && <StartVote onClose={close} />}
      </Suspense>
    </div>
  );
}
