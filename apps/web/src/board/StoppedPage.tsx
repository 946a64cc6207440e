import { Download } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useApp } from '../app/AppContext.ts';
import { useText } from '../i18n/useText.ts';
import { SignInPage } from '../join/SignInPage.tsx';
import type { Rescue } from '../session/rescue.ts';
import type { StopKind } from '../session/stopKind.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Screen } from '../ui/controls/Screen.tsx';
import { downloadFile } from './downloadFile.ts';
import { rescueFile } from './rescueFile.ts';
import styles from './StoppedPage.module.css';

export interface StoppedPageProps {
  readonly why: StopKind;
  readonly rescue: Rescue | null;
  readonly onReopen: () => void;
}

/** Says why the board is not on the screen, saves what only this browser has, and offers the way on. */
export function StoppedPage({ why, rescue, onReopen }: StoppedPageProps): ReactNode {
  const text = useText().shell;
  const { router } = useApp();
  const [isSigningIn, setSigningIn] = useState(false);
  const { title, lead } = text.board.stopped[why];
  if (isSigningIn) return <SignInPage onSignedIn={onReopen} />;

  const canReopen = why !== 'missing' && why !== 'forbidden' && why !== 'signIn' && why !== 'unreachable';
  const reopen = why === 'tooOld' ? () => window.location.reload() : onReopen;
  return (
    <Screen isAlert title={title} lead={lead}>
      {rescue && (
        <div className={styles.rescue}>
          <p>{text.board.unsent(rescue.changes)}</p>
          <Button icon={Download} onPress={() => downloadFile(rescueFile(rescue.snapshot))}>
            {text.board.saveCopy}
          </Button>
        </div>
      )}
      <div className={styles.acts}>
        {canReopen && (
          <Button look="ink" size="large" onPress={reopen}>
            {text.board.reopen}
          </Button>
        )}
        {why === 'signIn' && (
          <Button size="large" onPress={() => setSigningIn(true)}>
            {text.joining.signInTitle}
          </Button>
        )}
        {!canReopen && why !== 'signIn' && (
          <Button size="large" onPress={() => router.go('/')}>
            {text.toBoards}
          </Button>
        )}
      </div>
    </Screen>
  );
}
