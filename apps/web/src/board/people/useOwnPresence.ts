import { useEffect } from 'react';
import { useSession } from '../../session/useSession.ts';
import { useUi } from '../../ui/uiStore.ts';

/** Without a hand on it for this long a page counts as left alone. */
const IDLE_MS = 3 * 60_000;
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;

/** Shows the others which view I look at, whether I present, and whether I am at the page at all. */
export function useOwnPresence(): void {
  const { presence } = useSession();
  const view = useUi((ui) => ui.view);
  const presenting = useUi((ui) => ui.presenting !== null);

  useEffect(
    () => presence.set({ view: presenting ? 'board' : view, presenting }),
    [presence, view, presenting],
  );

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let away: boolean | undefined;
    const show = (next: boolean): void => {
      if (next === away) return;
      away = next;
      presence.set({ away });
    };
    const sign = (): void => {
      clearTimeout(timer);
      show(document.hidden);
      timer = setTimeout(() => show(true), IDLE_MS);
    };
    sign();
    for (const type of SIGNS) window.addEventListener(type, sign, { passive: true, capture: true });
    document.addEventListener('visibilitychange', sign);
    return () => {
      clearTimeout(timer);
      for (const type of SIGNS) window.removeEventListener(type, sign, { capture: true });
      document.removeEventListener('visibilitychange', sign);
    };
  }, [presence]);
}
