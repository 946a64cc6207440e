import type { ReactNode } from 'react';
import { useText } from '../i18n/useText.ts';
import { Tabs } from '../ui/controls/Tabs.tsx';
import { useUi, type View } from '../ui/uiStore.ts';
import { LensChips } from './LensChips.tsx';
import { useViewTabs } from './useViewTabs.ts';
import styles from './ViewsBar.module.css';
import { OTHER_VIEWS } from './views.ts';

const VIEWS: readonly View[] = ['board', ...OTHER_VIEWS.map(({ view }) => view)];

/** The second bar: which view of the data, and through whose eyes. */
export function ViewsBar({ panelId }: { readonly panelId: string }): ReactNode {
  const text = useText().shell.board;
  const view = useUi((state) => state.view);
  const setView = useUi((state) => state.setView);
  return (
    <div className={styles.bar}>
      <Tabs
        label={text.views}
        tabs={useViewTabs(VIEWS)}
        value={view}
        onChange={setView}
        panelId={panelId}
        look="line"
      />
      <span className={styles.grow} />
      <LensChips />
    </div>
  );
}
