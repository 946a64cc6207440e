import type { View } from '../ui/uiStore.ts';
import { OTHER_VIEWS, STEPS_VIEW } from './views.ts';

const NAMED: readonly View[] = ['board', STEPS_VIEW.view, ...OTHER_VIEWS.map(({ view }) => view)];

/** The view of this name; the usual one where there is none. */
export function viewNamed(name: string | null, usual: View = 'board'): View {
  return NAMED.find((view) => view === name) ?? usual;
}

/** The view that an address names; the usual one where it names none that there is. */
export function viewIn(search: string, usual: View = 'board'): View {
  return viewNamed(new URLSearchParams(search).get('view'), usual);
}

/** The address of a view on the same page; the usual one is not named. */
export function withView(
  { pathname, search }: Pick<Location, 'pathname' | 'search'>,
  view: View,
  usual: View = 'board',
): string {
  const query = new URLSearchParams(search);
  if (view === usual) query.delete('view');
  else query.set('view', view);
  const written = query.toString();
  return written === '' ? pathname : `${pathname}?${written}`;
}
