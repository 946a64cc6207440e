import { useEffect } from 'react';
import { useUi } from '../ui/uiStore.ts';
import { usualView } from './usualView.ts';
import { withView } from './viewAddress.ts';

/** Keeps the view that is shown in the address, so that a link or a reload leads to the same view. */
export function useViewAddress(): void {
  const view = useUi((state) => state.view);
  useEffect(() => {
    const { history, location } = window;
    const address = withView(location, view, usualView());
    if (address !== location.pathname + location.search) history.replaceState(history.state, '', address);
  }, [view]);
}
