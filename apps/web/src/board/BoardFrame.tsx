import { X } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useId, useState } from 'react';
import BoardCanvas from '../canvas/BoardCanvas.tsx';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { Button } from '../ui/controls/Button.tsx';
import { useUi } from '../ui/uiStore.ts';
import styles from './BoardFrame.module.css';
import { TopBar } from './TopBar.tsx';
import { usePresenting } from './usePresenting.ts';
import { useUndoKeys } from './useUndoKeys.ts';
import { ViewsBar } from './ViewsBar.tsx';

/** Beside the board, not before it: the canvas need not wait for the forms of Details. */
const Details = lazy(async () => ({ default: (await import('../details/Details.tsx')).Details }));
const ExportDialog = lazy(() => import('./export/ExportDialog.tsx'));
const ShareDialog = lazy(() => import('./share/ShareDialog.tsx'));

/** An open board: its bars, the canvas, what is selected in detail, and the dialogs about the board as a whole. */
export function BoardFrame(): ReactNode {
  const text = useText().shell.board;
  const { history } = useSession();
  const [dialog, setDialog] = useState<'share' | 'export' | null>(null);
  const hasDetails = useUi((state) => state.detailsOpen);
  const presenting = usePresenting();
  const panelId = useId();
  useUndoKeys(history);
  const close = (): void => setDialog(null);

  return (
    <div className={styles.frame}>
      {!presenting.isOn && (
        <>
          <TopBar
            onShare={() => setDialog('share')}
            onExport={() => setDialog('export')}
            onPresent={presenting.start}
          />
          <ViewsBar panelId={panelId} />
        </>
      )}
      <div className={styles.work}>
        <main id={panelId} role="tabpanel" aria-label={text.view.board} className={styles.panel}>
          <BoardCanvas />
        </main>
        {!presenting.isOn && (
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
      <Suspense>
        {dialog === 'share' && <ShareDialog onClose={close} />}
        {dialog === 'export' && <ExportDialog onClose={close} />}
      </Suspense>
    </div>
  );
}
