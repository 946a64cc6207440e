import { remove } from '@wayline/document';
import { useCallback } from 'react';
import { useSession } from '../session/useSession.ts';
import { readText } from '../text/readText.ts';
import type { Leave } from '../text/TextEditor.tsx';
import { type Spot, spotKey } from '../twin/spot.ts';
import { useTwin } from '../twin/TwinContext.ts';
import type { Acts } from '../twin/useActs.ts';
import { useUiStore } from '../ui/uiStore.ts';

/** What happens after the text of a spot is left: the keyboard goes back to it, and a card never written goes. */
export function useStepLeave(acts: Acts): (spot: Spot, how: Leave) => void {
  const ui = useUiStore();
  const { seen, homeOf } = useSession();
  const { focus } = useTwin();
  return useCallback(
    (spot, how) => {
      const { editing } = ui.getState();
      ui.getState().edit(null);
      if (!editing) return;
      const text = readText(seen.get(editing.collection, editing.id), editing.field);
      const gone = editing.fresh === true && editing.collection === 'cards' && text.trim() === '';
      if (gone) remove(homeOf(editing.id), { collection: 'cards', id: editing.id });
      if (how === 'blur') return;
      if (how === 'newCard' && spot.kind === 'card' && !gone)
        acts.newCard(spot, { among: { after: spot.cardId } });
      else if (!gone) focus(spotKey(spot));
    },
    [ui, seen, homeOf, focus, acts],
  );
}
