import { useApp } from '../app/AppContext.ts';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';

/** Goes back to the list of boards; asks first where that would lose something. */
export function useLeaveBoard(): () => void {
  const text = useText().shell.board;
  const { router } = useApp();
  const { saveStatus } = useSession();
  return () => {
    // Only here would leaving lose something: whatever this browser has kept is sent when the board is next opened.
    if (saveStatus.get() === 'notSaved' && !window.confirm(text.leaveUnsaved)) return;
    router.go('/');
  };
}
