import { lazy, type ReactNode, type RefObject, Suspense, useRef, useState } from 'react';
import { patiently } from '../patiently.ts';
import type { MenuEntry } from './menuEntry.ts';

const MenuPopover = lazy(() => patiently(() => import('./MenuPopover.tsx')));

/** What the button that opens a menu must carry. */
export interface MenuTrigger {
  readonly buttonRef: RefObject<HTMLButtonElement | null>;
  readonly onPress: () => void;
  readonly 'aria-haspopup': 'menu';
  readonly 'aria-expanded': boolean;
}

export interface MenuProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** Renders the button. */
  readonly children: (trigger: MenuTrigger) => ReactNode;
}

/** A menu of acts behind a button; what draws it is fetched when a menu is first opened. */
export function Menu({ label, entries, children }: MenuProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      {children({
        buttonRef: button,
        onPress: () => setOpen(!isOpen),
        'aria-haspopup': 'menu',
        'aria-expanded': isOpen,
      })}
      {isOpen && (
        <Suspense>
          <MenuPopover label={label} entries={entries} trigger={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
