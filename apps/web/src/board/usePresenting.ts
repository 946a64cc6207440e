import { useCallback, useEffect, useState } from 'react';

/** The board alone on the screen, without bars. */
export interface Presenting {
  readonly isOn: boolean;
  start(): void;
  stop(): void;
}

/** Presents in the browser's full screen where there is one, else in the window; Escape ends either. */
export function usePresenting(): Presenting {
  const [isOn, setOn] = useState(false);

  const start = useCallback(() => {
    const begin = (): void => setOn(true);
    // A browser may refuse; the board without bars is what counts. It begins in the size it will have.
    const asked: Promise<void> | undefined = document.documentElement.requestFullscreen?.();
    if (asked) asked.then(begin, begin);
    else begin();
  }, []);
  const stop = useCallback(() => {
    setOn(false);
    if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
  }, []);

  useEffect(() => {
    if (!isOn) return;
    const onFullscreen = (): void => {
      if (!document.fullscreenElement) setOn(false);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) stop();
    };
    document.addEventListener('fullscreenchange', onFullscreen);
    window.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('fullscreenchange', onFullscreen);
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [isOn, stop]);

  return { isOn, start, stop };
}
