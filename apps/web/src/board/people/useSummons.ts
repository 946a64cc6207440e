import { useEffect } from 'react';
import { useText } from '../../i18n/useText.ts';
import type { Summons } from '../../session/BoardSession.ts';
import { useSession } from '../../session/useSession.ts';
import { useUiStore } from '../../ui/uiStore.ts';
import { useNews } from '../news/NewsContext.ts';
import { viewHere } from '../viewHere.ts';

/** Lets me be brought to what somebody sees, and offers the way back. */
export function useSummons(): void {
  const { people: words } = useText();
  const { presence, summons } = useSession();
  const ui = useUiStore();
  const tell = useNews();

  useEffect(() => {
    const go = ({ view, viewport }: Pick<Summons, 'view' | 'viewport'>): void => {
      const { follow, setView, lookAt } = ui.getState();
      follow(null);
      lookAt(viewport);
      setView(viewHere(view));
    };
    return summons.subscribe(() => {
      const call = summons.get();
      if (!call) return;
      const { view, presenting } = ui.getState();
      const { name } = call.by;
      // An audience is not taken along by somebody else.
      if (presenting) {
        tell({ message: words.calledBy(name) });
        return;
      }
      const here = { view, viewport: presence.mine().viewport ?? null };
      go(call);
      tell({ message: words.broughtBy(name), act: { name: words.back, run: () => go(here) } });
    });
  }, [presence, summons, ui, tell, words]);
}
