import { X } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useEffect, useId, useMemo, useState } from 'react';
import BoardCanvas from '../canvas/BoardCanvas.tsx';
import { useText } from '../i18n/useText.ts';
import { PictureToast } from '../pictures/PictureToast.tsx';
import { SessionContext, useSession } from '../session/useSession.ts';
import { Button } from '../ui/controls/Button.tsx';
import { classes } from '../ui/controls/classes.ts';
import { patiently } from '../ui/patiently.ts';
import { useUi, useUiStore } from '../ui/uiStore.ts';
import styles from './BoardFrame.module.css';
import { PhoneBar } from './phone/PhoneBar.tsx';
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
const ExportDialog = lazy(() => patiently(() => import('./export/ExportDialog.tsx')));
const ShareDialog = lazy(() => patiently(() => import('./share/ShareDialog.tsx')));

/** An open board: its bars, the canvas, what is selected in detail, and the dialogs about the board as a whole. */
export function BoardFrame(): ReactNode {
  const text = useText().shell.board;
  const session = useSession();
  const ui = useUiStore();
  const [dialog, setDialog] = useState<'share' | 'export' | null>(null);
  const hasDetails = useUi((state) => state.detailsOpen);
  const presenting = usePresenting();
  const view = useUi((state) => state.view);
  const isSmall = useMediaQuery(SMALL_SCREEN);
  // Where there is room for a map, its columns are the steps.
  const views = isSmall ? [...OTHER_VIEWS, STEPS_VIEW] : OTHER_VIEWS;
  const other = presenting.isOn ? undefined : views.find((one) => one.view === view);
  const panelId = useId();
  // Whoever presents reads: a slip of the hand before an audience must not change the map.
  const shown = useMemo(
    () => (presenting.isOn ? { ...session, canEdit: false } : session),
    [session, presenting.isOn],
  );
  useUndoKeys(session.history);
  useViewAddress();
  useEffect(() => {
    if (!isSmall && view === STEPS_VIEW.view) ui.getState().setView('board');
  }, [isSmall, view, ui]);
  const close = (): void => setDialog(null);
  const acts = {
    onShare: () => setDialog('share'),
    onExport: () => setDialog('export'),
    onPresent: present,
  } as const;

  function present(): void {
    const { select, edit, setTool, setLastSeen } = ui.getState();
    edit(null);
    select([]);
    setTool('select');
    setLastSeen(null);
    presenting.start();
  }

  return (
    <div className={classes(styles.frame, presenting.isOn && styles.presenting)}>
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
        </main>
        {!presenting.isOn && (other?.hasDetails ?? true) && (
          <Suspense fallback={hasDetails && <div className={styles.details} />}>
            <Details />
          </Suspense>
        )}
      </div>
      {presenting.isOn && (
        <div className={styles.stop}>
          <Button icon={X} onPress={presenting.stop}>
            {text.stopPresenting}
          </Button>
        </div>
      )}
      <PictureToast />
      <Suspense>
        {dialog === 'share' && <ShareDialog onClose={close} />}
        {dialog === 'export' && <ExportDialog onClose={close} />}
      </Suspense>
    </div>
  );
}
