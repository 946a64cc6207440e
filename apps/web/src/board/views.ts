import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { patiently } from '../ui/patiently.ts';
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
  { view: 'table', Screen: lazy(() => patiently(() => import('../table/TableView.tsx'))), hasDetails: true },
  {
    view: 'outline',
    Screen: lazy(() => patiently(() => import('../outline/OutlineView.tsx'))),
    hasDetails: true,
  },
  {
    view: 'personas',
    Screen: lazy(() => patiently(() => import('../personas/PersonasView.tsx'))),
    hasDetails: false,
  },
  {
    view: 'opportunities',
    Screen: lazy(() => patiently(() => import('../opportunities/OpportunitiesView.tsx'))),
    hasDetails: true,
  },
  {
    view: 'health',
    Screen: lazy(() => patiently(() => import('../health/HealthView.tsx'))),
    hasDetails: true,
  },
];

/** The view that a small screen opens with; a large one has room for the board. */
export const STEPS_VIEW: OtherView = {
  view: 'steps',
  Screen: lazy(() => patiently(() => import('../steps/StepsView.tsx'))),
  hasDetails: true,
};
