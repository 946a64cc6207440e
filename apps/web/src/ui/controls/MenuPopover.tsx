import type { ReactNode, RefObject } from 'react';
import { Menu, MenuTrigger } from 'react-aria-components/Menu';
import { Popover, type PopoverProps } from 'react-aria-components/Popover';
import { flushSync } from 'react-dom';
import { entriesOf } from './entriesOf.tsx';
import styles from './Menu.module.css';
import type { MenuEntry } from './menuEntry.ts';

export interface MenuPopoverProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly trigger: RefObject<HTMLElement | null>;
  readonly placement?: NonNullable<PopoverProps['placement']>;
  readonly onClose: () => void;
}

/** An entry whose act runs when the menu is gone: as long as it is open it keeps the keyboard, and takes it back from an editor. */
function onceClosed(entry: MenuEntry, close: () => void): MenuEntry {
  const { act, entries } = entry;
  if (entries) return { ...entry, entries: entries.map((one) => onceClosed(one, close)) };
  return {
    ...entry,
    act: () => {
      flushSync(close);
      act();
    },
  };
}

/** An open menu below its button: arrows, first letters, Escape and a press outside do what they do everywhere. */
export default function MenuPopover({
  label,
  entries,
  trigger,
  placement = 'bottom end',
  onClose,
}: MenuPopoverProps): ReactNode {
  return (
    <MenuTrigger isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Popover
        className={styles.popover ?? ''}
        aria-label={label}
        triggerRef={trigger}
        placement={placement}
        offset={4}
      >
        <Menu className={styles.menu ?? ''} aria-label={label} autoFocus="first" onClose={onClose}>
          {entriesOf(entries.map((entry) => onceClosed(entry, onClose)))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
