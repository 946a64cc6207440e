import type { Text } from '../../i18n/en.ts';
import type { MenuEntry } from '../../ui/controls/menuEntry.ts';
import type { Act, ActSection } from './act.ts';
import type { ActMenu } from './actMenu.ts';
import { MENU_ICONS } from './menuIcons.ts';
import { shownKeys } from './shownKeys.ts';

const SECTIONS: readonly ActSection[] = [
  'new',
  'edit',
  'look',
  'insert',
  'arrange',
  'order',
  'view',
  'lead',
  'delete',
];

const entryOf = ({ id, label, icon, shortcut, section, swatch, isOn, run }: Act): MenuEntry => ({
  id,
  name: label,
  icon,
  keys: shortcut && shownKeys(shortcut),
  section,
  swatch,
  isChosen: isOn,
  act: run,
});

/** Acts as entries of one menu, section by section; those of a menu of their own stand behind its name. */
export function menuEntries(acts: readonly Act[], words: Text['canvas']['acts']): readonly MenuEntry[] {
  const ordered = SECTIONS.flatMap((section) => acts.filter((act) => act.section === section));
  const seen = new Set<ActMenu>();
  return ordered.flatMap((act): readonly MenuEntry[] => {
    const { menu, section } = act;
    if (menu === undefined) return [entryOf(act)];
    if (seen.has(menu)) return [];
    seen.add(menu);
    const entries = ordered.filter((other) => other.menu === menu).map(entryOf);
    return [
      {
        id: `menu.${menu}`,
        name: words.menus[menu],
        icon: MENU_ICONS[menu],
        section,
        entries,
        act: () => {},
      },
    ];
  });
}
