import type { View } from '../ui/uiStore.ts';
import { usualView } from './usualView.ts';
import { viewNamed } from './viewAddress.ts';
import { STEPS_VIEW } from './views.ts';

/** The view in which this page shows what somebody else sees in theirs: a large screen has the board for the steps. */
export function viewHere(name: string | null): View {
  const view = viewNamed(name);
  return view === STEPS_VIEW.view && usualView() !== view ? 'board' : view;
}
