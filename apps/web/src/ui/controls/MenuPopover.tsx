import { Check } from 'lucide-react';
import { Fragment, type ReactNode, type RefObject } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import styles from './Menu.module.css';
import type { MenuEntry } from './menuEntry.ts';

export interface MenuPopoverProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly trigger: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

function Entry({ id, name, icon: Icon, keys, isDisabled, isChosen, lang, act }: MenuEntry): ReactNode {
  return (
    <MenuItem
      id={id}
      textValue={name}
      className={styles.item ?? ''}
      isDisabled={isDisabled ?? false}
      onAction={act}
    >
      {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
      {lang ? <span lang={lang}>{name}</span> : name}
      {keys && <span className={styles.keys}>{keys}</span>}
      {isChosen && <Check className={styles.check} size={16} strokeWidth={1.75} aria-hidden />}
    </MenuItem>
  );
}

/** Runs of neighbours with the same group. */
function runsOf(entries: readonly MenuEntry[]): readonly (readonly [MenuEntry, ...MenuEntry[]])[] {
  const runs: [MenuEntry, ...MenuEntry[]][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (run && run[0].group === entry.group) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

/** An open menu below its button: arrows, first letters, Escape and a press outside do what they do everywhere. */
export default function MenuPopover({ label, entries, trigger, onClose }: MenuPopoverProps): ReactNode {
  return (
    <Popover
      className={styles.popover ?? ''}
      aria-label={label}
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      placement="bottom end"
      offset={4}
    >
      <Menu className={styles.menu ?? ''} aria-label={label} autoFocus="first" onClose={onClose}>
        {runsOf(entries).map((run) => {
          const [{ id, group }] = run;
          const items = run.map((entry) => <Entry key={entry.id} {...entry} />);
          if (group === undefined) return <Fragment key={id}>{items}</Fragment>;
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
        })}
      </Menu>
    </Popover>
  );
}
