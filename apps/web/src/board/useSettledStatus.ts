import { useEffect, useState } from 'react';
import { useSession } from '../session/useSession.ts';
import type { SaveStatus } from '../sync/saveStatus.ts';

/** Saved this long with nothing new is worth the word. */
const SETTLED_MS = 400;

/**
 * The save status as it is shown: "saved" is said once the hand rests. A server that answers between two keystrokes
 * would otherwise make the word flicker at each. Every other status shows at once.
 */
export function useSettledStatus(): SaveStatus {
  const { saveStatus } = useSession();
  const [shown, setShown] = useState(saveStatus.get());
  useEffect(() => {
    let now = saveStatus.get();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (): void => {
      now = saveStatus.get();
      setShown(now);
    };
    const follow = (): void => {
      clearTimeout(timer);
      if (now === 'saving' && saveStatus.get() === 'saved') timer = setTimeout(show, SETTLED_MS);
      else show();
    };
    show();
    const stop = saveStatus.subscribe(follow);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [saveStatus]);
  return shown;
}
