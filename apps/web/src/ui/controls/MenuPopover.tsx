import type { ReactNode, RefObject } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import styles from './Menu.module.css';
import type { MenuEntry } from './menuEntry.ts';

export interface MenuPopoverProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly trigger: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
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
      </Menu>
    </Popover>
  );
}
