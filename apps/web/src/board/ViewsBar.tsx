import type { ReactNode } from 'react';
import { useText } from '../i18n/useText.ts';
import { Tabs } from '../ui/controls/Tabs.tsx';
import { useUi } from '../ui/uiStore.ts';
import { LensChips } from './LensChips.tsx';
import styles from './ViewsBar.module.css';
import { OTHER_VIEWS } from './views.ts';

/** The second bar: which view of the data, and through whose eyes. */
export function ViewsBar({ panelId }: { readonly panelId: string }): ReactNode {
  const text = useText().shell.board;
  const view = useUi((state) => state.view);
  const setView = useUi((state) => state.setView);
  return (
    <div className={styles.bar}>
      <Tabs
        label={text.views}
        tabs={(['board', ...OTHER_VIEWS.map((other) => other.view)] as const).map((value) => ({
          value,
          name: text.view[value],
        }))}
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
