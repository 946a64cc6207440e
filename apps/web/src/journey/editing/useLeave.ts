import { remove } from '@wayline/document';
import type { Part } from '@wayline/scene';
import { useSession } from '../../session/useSession.ts';
import { readText } from '../../text/readText.ts';
import type { Leave } from '../../text/TextEditor.tsx';
import { useUiStore } from '../../ui/uiStore.ts';
import { useGrid } from '../GridContext.ts';

/** What happens after the text of a part is left: the keyboard goes back to the part, or on to the next. */
export function useLeave(part: Part): (how: Leave) => void {
  const ui = useUiStore();
  const { seen, homeOf } = useSession();
  const { focus, focusCell, next, newCard } = useGrid();
  return (how) => {
    const { editing } = ui.getState();
    ui.getState().edit(null);
    if (!editing) return;
    const text = readText(seen.get(editing.collection, editing.id), editing.field);
    // A card that was opened and never written is no card: it goes as it came.
    const gone = editing.fresh === true && editing.collection === 'cards' && text.trim() === '';
    if (gone) remove(homeOf(editing.id), { collection: 'cards', id: editing.id });
    switch (how) {
      case 'blur':
        return;
      case 'newCard':
        newCard(part);
        return;
      case 'tab':
      case 'backTab':
        next(part, how === 'tab' ? 'right' : 'left');
        return;
      default:
        if (gone) focusCell(part);
        else focus(part.key);
    }
  };
}
