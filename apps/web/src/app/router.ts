import { createStore, type Store } from '../session/store.ts';
import { type Route, readRoute } from './route.ts';

/** Where the tab is, and how it goes elsewhere without loading the page again. */
export interface Router extends Store<Route> {
  go(path: string, options?: { readonly isNew?: boolean; readonly replace?: boolean }): void;
}

const isNewBoard = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'isNew' in state && state.isNew === true;

/** Routes by the History API. A link's token is taken out of the address bar at once, and stays in memory only. */
export function createRouter(page: Window): Router {
  const route = createStore(read());

  function read(): Route {
    const { pathname, hash } = page.location;
    const { state } = page.history;
    const next = readRoute(pathname, hash, isNewBoard(state));
    if (next.page === 'join' && hash) page.history.replaceState(null, '', pathname);
    // Coming back to the board later must not start it in editing state again.
    if (next.page === 'board' && next.isNew) page.history.replaceState(null, '', pathname);
    return next;
  }

  page.addEventListener('popstate', () => route.set(read()));
  // Pasting another link over this one changes the fragment alone, which loads nothing.
  page.addEventListener('hashchange', () => {
    if (page.location.hash) route.set(read());
  });

  return {
    get: route.get,
    subscribe: route.subscribe,
    go(path, { isNew = false, replace = false } = {}) {
      const state = isNew ? { isNew } : null;
      if (replace) page.history.replaceState(state, '', path);
      else page.history.pushState(state, '', path);
      route.set(read());
    },
  };
}
