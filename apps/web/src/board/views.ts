import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { View } from '../ui/uiStore.ts';

/** A view of the board's data beside the board itself; what draws it is fetched when it is first opened. */
export interface OtherView {
  readonly view: View;
  readonly Screen: LazyExoticComponent<ComponentType>;
  /** Whether what is selected is shown in Details beside it. */
  readonly hasDetails: boolean;
}

/** The other views, in the order of their tabs. */
export const OTHER_VIEWS: readonly OtherView[] = [
  { view: 'table', Screen: lazy(() => import('../table/TableView.tsx')), hasDetails: true },
  { view: 'outline', Screen: lazy(() => import('../outline/OutlineView.tsx')), hasDetails: true },
  { view: 'personas', Screen: lazy(() => import('../personas/PersonasView.tsx')), hasDetails: false },
];
