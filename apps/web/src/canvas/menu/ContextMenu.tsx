import { type ReactElement, useMemo, useRef } from 'react';
import MenuPopover from '../../ui/controls/MenuPopover.tsx';
import type { ActScope } from '../acts/act.ts';
import { actsFor } from '../acts/acts.ts';
import { menuEntries } from '../acts/menuEntries.ts';

interface ContextMenuProps {
  readonly scope: ActScope;
  /** Where it opens, in CSS px of the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
}

/** How many frames a closed menu takes to give the keyboard back to where it was. */
const FRAMES = 3;

function afterFrames(count: number, act: () => void): void {
  if (count === 0) act();
  else requestAnimationFrame(() => afterFrames(count - 1, act));
}

/** What can be done with what was pressed, at the pointer. */
export default function ContextMenu({ scope, at, onClose }: ContextMenuProps): ReactElement {
  const anchor = useRef<HTMLSpanElement>(null);
  const { acts } = scope.words;
  // As they were when it opened: what others do meanwhile must not move an entry from under the pointer.
  const entries = useMemo(() => {
    // An act may open a text, which would lose the keyboard to the closing menu.
    const all = actsFor(scope).map((act) => ({ ...act, run: () => afterFrames(FRAMES, act.run) }));
    return menuEntries(all, scope.words.acts);
  }, [scope]);
  return (
    <>
      <span ref={anchor} style={{ position: 'fixed', left: at.x, top: at.y, width: 1, height: 1 }} />
      <MenuPopover
        label={acts.menu}
        entries={entries}
        trigger={anchor}
        placement="bottom start"
        onClose={onClose}
      />
    </>
  );
}
