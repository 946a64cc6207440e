import { useCallback, useEffect } from 'react';
import { useSession } from '../session/useSession.ts';
import { useUi, useUiStore } from '../ui/uiStore.ts';

/** The board as slides, alone on the screen. */
export interface Presenting {
  readonly isOn: boolean;
  start(): void;
}

/** Presents in the browser's full screen where there is one, else in the window; Escape ends either. */
export function usePresenting(): Presenting {
  const ui = useUiStore();
  const { presence } = useSession();
  const isOn = useUi(({ presenting }) => presenting !== null);

  const start = useCallback(() => {
    const begin = (): void => ui.getState().present(presence.mine().viewport ?? null);
    // A browser may refuse; the board without bars is what counts. It begins in the size it will have.
    const asked: Promise<void> | undefined = document.documentElement.requestFullscreen?.();
    if (asked) asked.then(begin, begin);
    else begin();
  }, [ui, presence]);

  useEffect(() => {
    if (!isOn) return;
    const stop = ui.getState().stopPresenting;
    const onFullscreen = (): void => {
      if (!document.fullscreenElement) stop();
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || ui.getState().dialog) return;
      event.preventDefault();
      event.stopPropagation();
      stop();
    };
    document.addEventListener('fullscreenchange', onFullscreen);
    window.addEventListener('keydown', onKeyDown, true);
    return () => {
      document.removeEventListener('fullscreenchange', onFullscreen);
      window.removeEventListener('keydown', onKeyDown, true);
      if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
    };
  }, [isOn, ui]);

  return { isOn, start };
}
