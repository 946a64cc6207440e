import { Check, ChevronRight } from 'lucide-react';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, SubmenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import styles from './Menu.module.css';
import type { MenuEntry } from './menuEntry.ts';

function Item(entry: MenuEntry): ReactElement {
  const { id, name, icon: Icon, keys, isDisabled, swatch, isChosen, lang, entries, act } = entry;
  return (
    <MenuItem
      id={id}
      textValue={name}
      className={styles.item ?? ''}
      isDisabled={isDisabled ?? false}
      onAction={act}
    >
      {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
      {swatch && <span className={styles.swatch} style={{ background: swatch }} aria-hidden />}
      {lang ? <span lang={lang}>{name}</span> : name}
      {keys && <span className={styles.keys}>{keys}</span>}
      {isChosen && <Check className={styles.check} size={16} strokeWidth={1.75} aria-hidden />}
      {entries && <ChevronRight className={styles.check} size={16} strokeWidth={1.75} aria-hidden />}
    </MenuItem>
  );
}

function Entry({ entry }: { readonly entry: MenuEntry }): ReactElement {
  if (!entry.entries) return Item(entry);
  return (
    <SubmenuTrigger>
      {Item(entry)}
      <Popover className={styles.popover ?? ''} offset={-4} crossOffset={-5}>
        <Menu className={styles.menu ?? ''} aria-label={entry.name}>
          {entriesOf(entry.entries)}
        </Menu>
      </Popover>
    </SubmenuTrigger>
  );
}

type Run = readonly [MenuEntry, ...MenuEntry[]];

/** Runs of neighbours with the same group and section. */
function runsOf(entries: readonly MenuEntry[]): readonly Run[] {
  const runs: [MenuEntry, ...MenuEntry[]][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (run && run[0].group === entry.group && run[0].section === entry.section) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

/**
 * The entries of a menu: a line between sections, a title over each group of choices, and beside those with entries
 * of their own a menu of them.
 */
export function entriesOf(entries: readonly MenuEntry[]): readonly ReactNode[] {
  return runsOf(entries).map((run, index) => {
    const [{ id, group }] = run;
    const items = run.map((entry) => <Entry key={entry.id} entry={entry} />);
    if (group === undefined) {
      return (
        <Fragment key={id}>
          {index > 0 && <Separator className={styles.rule ?? ''} />}
          {items}
        </Fragment>
      );
    }
    return (
      <MenuSection
        key={id}
        className={styles.section ?? ''}
        selectionMode="single"
        selectedKeys={run.filter(({ isChosen }) => isChosen).map((entry) => entry.id)}
      >
        <Header className={styles.group ?? ''}>{group}</Header>
        {items}
      </MenuSection>
    );
  });
}
