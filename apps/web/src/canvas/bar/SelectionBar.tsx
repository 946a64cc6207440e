import { Ellipsis } from 'lucide-react';
import { type ReactElement, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import { IconButton } from '../../ui/controls/IconButton.tsx';
import { Menu } from '../../ui/controls/Menu.tsx';
import { useUi } from '../../ui/uiStore.ts';
import type { Act } from '../acts/act.ts';
import { actsFor } from '../acts/acts.ts';
import { menuEntries } from '../acts/menuEntries.ts';
import { MENU_ICONS } from '../acts/menuIcons.ts';
import { shownKeys } from '../acts/shownKeys.ts';
import { useActScope } from '../acts/useActScope.ts';
import { useCanvas } from '../CanvasContext.ts';
import { BAR_ACTS, BAR_MENUS } from './barActs.ts';
import styles from './SelectionBar.module.css';
import { useBarPlace } from './useBarPlace.ts';

interface SelectionBarProps {
  /** The keyboard goes to the bar as soon as it stands. */
  readonly takesFocus: boolean;
}

/** What can be done with what is selected, beside it. Arrows move along it, Escape gives the keyboard back. */
export default function SelectionBar({ takesFocus }: SelectionBarProps): ReactElement | null {
  const { index } = useCanvas();
  const bar = useRef<HTMLDivElement>(null);
  const scopeNow = useActScope();
  // Both decide what can be done: what is selected, and what it is like by now.
  useUi((ui) => ui.selection);
  useSyncExternalStore(index.subscribe, index.scene);
  const scope = scopeNow();
  const { acts: words } = scope.words;
  const acts = actsFor(scope);
  const single = BAR_ACTS.flatMap((id) => acts.find((act) => act.id === id) ?? []);
  const menus = BAR_MENUS.flatMap((menu) => {
    const inMenu = acts.filter((act) => act.menu === menu);
    return inMenu.length > 0 ? [{ menu, inMenu }] : [];
  });
  useBarPlace(bar, scope.selection);
  useLayoutEffect(() => {
    const element = bar.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      const last = CSS.escape(scopeNow().selection.at(-1) ?? '');
      const places = ['item', 'key', 'wire'].map((kind) => `[data-${kind}="${last}"]`);
      document.querySelector<HTMLElement | SVGElement>(places.join())?.focus();
      event.stopPropagation();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [scopeNow]);
  useLayoutEffect(() => {
    if (takesFocus) bar.current?.querySelector('button')?.focus();
  }, [takesFocus]);

  // Of what is frozen everything can be read in Details, and the menu has the rest.
  if (menus.length === 0 && single.length === 0) return null;
  return (
    <Toolbar ref={bar} aria-label={words.bar} className={`${styles.bar} nopan`}>
      {menus.map(({ menu, inMenu }) => (
        <Menu key={menu} label={words.menus[menu]} entries={menuEntries(flat(inMenu), words)}>
          {(trigger) => <IconButton {...trigger} icon={MENU_ICONS[menu]} label={words.menus[menu]} />}
        </Menu>
      ))}
      {menus.length > 0 && single.length > 0 && <span className={styles.rule} />}
      {single.map(({ id, label, icon, shortcut, run }) =>
        icon ? (
          <IconButton
            key={id}
            icon={icon}
            label={label}
            {...(shortcut && { keys: shownKeys(shortcut) })}
            onPress={run}
          />
        ) : null,
      )}
      <Menu label={words.more} entries={menuEntries(acts, words)}>
        {(trigger) => <IconButton {...trigger} icon={Ellipsis} label={words.more} />}
      </Menu>
    </Toolbar>
  );
}

/** The acts of one menu, which stand in no menu once its button is pressed. */
const flat = (acts: readonly Act[]): readonly Act[] => acts.map(({ menu: _menu, ...act }) => act);
