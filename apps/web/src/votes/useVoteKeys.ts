import { useEffect } from 'react';
import { useSession } from '../session/useSession.ts';
import { useUiStore } from '../ui/uiStore.ts';

/** Where keys belong to somebody else: texts, fields, dialogs, menus. */
const FOREIGN =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"]';

/** Whether a key is V: by its letter, or by its place where the keyboard writes another script. */
function isV({ key, code }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'v' || (code === 'KeyV' && !/^[a-z]$/iu.test(key));
}

/** While a vote is open: V puts a dot on what the keyboard stands on or what is selected, Shift+V takes one away. */
export function useVoteKeys(): void {
  const { votes, board } = useSession();
  const ui = useUiStore();

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const round = votes.round.get();
      if (!round || !isV(event) || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return;
      const { selection, presenting, editing } = ui.getState();
      const target = event.target instanceof Element ? event.target : null;
      if (presenting || editing || target?.closest(FOREIGN)) return;
      const at = target?.closest<HTMLElement>('[data-key], [data-item], [data-spot], [data-vote]')?.dataset;
      const id =
        at?.vote ?? at?.key ?? at?.item ?? at?.spot ?? (selection.length === 1 ? selection[0] : undefined);
      const record = id === undefined ? undefined : (board.get('cards', id) ?? board.get('items', id));
      // On anything else V is what it always was.
      if (id === undefined || !record || !round.has(record)) return;
      event.preventDefault();
      event.stopPropagation();
      round.give(id, event.shiftKey ? -1 : 1);
    };
    // Before a grid takes the letter as the text of a card.
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [votes, board, ui]);
}
