import type { View } from '../ui/uiStore.ts';
import type { FindableCollection } from './findable.ts';

const GRID_VIEWS: readonly View[] = ['board', 'table', 'outline'];
/** What lies beside the maps is drawn on the canvas alone. */
const ON_CANVAS: readonly FindableCollection[] = ['items', 'connectors'];

/** What the view of single steps has a place for. */
const IN_STEPS: readonly FindableCollection[] = ['cards', 'emotions', 'steps'];

/** The view in which a hit is shown: the one that is open, where it has a place for it. */
export function viewForHit(view: View, collection: FindableCollection, isHidden: boolean): View {
  if (collection === 'personas') return view === 'board' ? 'board' : 'personas';
  if (ON_CANVAS.includes(collection) || isHidden) return 'board';
  if (view === 'steps') return IN_STEPS.includes(collection) ? view : 'board';
  return GRID_VIEWS.includes(view) ? view : 'board';
}
