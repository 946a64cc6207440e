import { remove } from '@wayline/document';
import { type RefObject, useCallback } from 'react';
import { useSession } from '../session/useSession.ts';
import { readText } from '../text/readText.ts';
import type { Leave } from '../text/TextEditor.tsx';
import { cellKey, type Spot, spotKey } from '../twin/spot.ts';
import { useTwin } from '../twin/TwinContext.ts';
import type { Acts } from '../twin/useActs.ts';
import { useUiStore } from '../ui/uiStore.ts';
import { moveSpot } from './tableFocus.ts';
import type { TableModel } from './tableModel.ts';

/** What happens after the text of a spot is left: the keyboard goes back to the spot, or on to the next. */
export function useTableLeave(model: RefObject<TableModel>, acts: Acts): (spot: Spot, how: Leave) => void {
  const ui = useUiStore();
  const { seen, homeOf } = useSession();
  const { focus } = useTwin();
  return useCallback(
    (spot, how) => {
      const { editing } = ui.getState();
      ui.getState().edit(null);
      if (!editing) return;
      // Where it stands is asked before a card that was never written goes.
      const beside =
        how === 'tab' || how === 'backTab'
          ? moveSpot(model.current, spot, how === 'tab' ? 'right' : 'left')
          : undefined;
      const text = readText(seen.get(editing.collection, editing.id), editing.field);
      const gone = editing.fresh === true && editing.collection === 'cards' && text.trim() === '';
      if (gone) remove(homeOf(editing.id), { collection: 'cards', id: editing.id });
      if (how === 'blur') return;
      if (how === 'newCard' && spot.kind === 'card') {
        acts.newCard(spot, gone ? {} : { among: { after: spot.cardId } });
        return;
      }
      if (beside) focus(spotKey(beside));
      else focus(gone && spot.kind === 'card' ? cellKey(spot) : spotKey(spot));
    },
    [ui, seen, homeOf, focus, acts, model],
  );
}
