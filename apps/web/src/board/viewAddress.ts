import type { View } from '../ui/uiStore.ts';
import { OTHER_VIEWS } from './views.ts';

/** The view that an address names; the board where it names none that there is. */
export function viewIn(search: string): View {
  const named = new URLSearchParams(search).get('view');
  return OTHER_VIEWS.find(({ view }) => view === named)?.view ?? 'board';
}

/** The address of a view on the same page. */
export function withView({ pathname, search }: Pick<Location, 'pathname' | 'search'>, view: View): string {
  const query = new URLSearchParams(search);
  if (view === 'board') query.delete('view');
  else query.set('view', view);
  const written = query.toString();
  return written === '' ? pathname : `${pathname}?${written}`;
}
