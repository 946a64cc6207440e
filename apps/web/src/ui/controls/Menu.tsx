import type { LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import styles from './Menu.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly name: string;
  readonly icon?: LucideIcon;
  readonly keys?: string;
  readonly isDisabled?: boolean;
  readonly act: () => void;
}

export interface MenuProps {
  /** The react-aria button that opens the menu. */
  readonly trigger: ReactElement;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

/** A menu of acts behind a button. */
export function Menu({ trigger, label, entries }: MenuProps): ReactNode {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover ?? ''} placement="bottom end" offset={4}>
        <AriaMenu className={styles.menu ?? ''} aria-label={label}>
          {entries.map(({ id, name, icon: Icon, keys, isDisabled, act }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={name}
              className={styles.item ?? ''}
              isDisabled={isDisabled ?? false}
              onAction={act}
            >
              {Icon && <Icon size={16} strokeWidth={1.75} aria-hidden />}
              {name}
              {keys && <span className={styles.keys}>{keys}</span>}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
