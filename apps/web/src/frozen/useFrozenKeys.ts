import { useEffect } from 'react';
import { takesCards } from '../journey/drag/dropTarget.ts';
import { gridKey } from '../journey/keys/gridKey.ts';
import { useSession } from '../session/useSession.ts';
import { useUiStore } from '../ui/uiStore.ts';
import { spotUnder } from './spotUnder.ts';
import { touchedByKey } from './touchedByKey.ts';

/** Where keys and clicks belong to somebody else: texts, fields, dialogs, menus, buttons. */
const FOREIGN =
  'input, textarea, select, button:not([data-spot]), [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"], [role="toolbar"]';

/** Shift+1 and Shift+2 bring the board or what is selected into view. */
const isFitKey = ({ shiftKey, code }: KeyboardEvent): boolean =>
  shiftKey && (code === 'Digit1' || code === 'Digit2');

/**
 * Answers keys, double clicks and pasting that would change something frozen, in all views alike: nothing comes of them
 * but a sentence. Copying, selecting and moving about stay what they are.
 */
export function useFrozenKeys(): void {
  const { frozen, board, canEdit } = useSession();
  const ui = useUiStore();

  useEffect(() => {
    if (!canEdit) return;
    const refuse = (event: Event, id: string | undefined): void => {
      if (id === undefined || !frozen.get()?.stops(id)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const isIdle = (): boolean => ui.getState().editing === null && ui.getState().presenting === null;
    const elementOf = ({ target }: Event): Element | null => (target instanceof Element ? target : null);

    const onKeyDown = (event: KeyboardEvent): void => {
      const target = elementOf(event);
      if (!frozen.get() || !isIdle() || event.isComposing || target?.closest(FOREIGN)) return;
      const act = gridKey(event);
      if (!act) return;
      const spot = spotUnder(target);
      const { selection } = ui.getState();
      // Several are copied and deleted together: what may go does, the rest is told by whoever does it.
      if (act.act === 'delete' && selection.length > 1) return;
      if (act.act === 'duplicate' && selection.length > 1) {
        const cards = selection.filter((id) => board.get('cards', id));
        refuse(
          event,
          cards.find((id) => frozen.get()?.has(id)),
        );
        return;
      }
      if (!spot || (act.act === 'type' && spot.kind !== 'cell' && isFitKey(event))) return;
      const lane = spot.kind === 'cell' ? board.get('lanes', spot.id) : undefined;
      // Enter in a cell of a curve goes in to its points.
      if (act.act === 'edit' && lane && !takesCards(lane.type)) return;
      refuse(event, touchedByKey(act, spot));
    };
    const onDoubleClick = (event: MouseEvent): void => {
      const target = elementOf(event);
      if (isIdle() && !target?.closest(FOREIGN)) refuse(event, spotUnder(target)?.id);
    };

    // Behind those that take keys before everybody, as votes do, and before the views.
    const { body } = document;
    body.addEventListener('keydown', onKeyDown, true);
    body.addEventListener('dblclick', onDoubleClick, true);
    return () => {
      body.removeEventListener('keydown', onKeyDown, true);
      body.removeEventListener('dblclick', onDoubleClick, true);
    };
  }, [frozen, board, canEdit, ui]);
}
