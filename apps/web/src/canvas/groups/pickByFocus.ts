import type { BoardDocument } from '@wayline/document';
import type { UiStore } from '../../ui/uiStore.ts';
import { wholeGroups } from './wholeGroups.ts';

/**
 * Selects the thing on which the keyboard came to stand, with its group: alone, or besides the others while more are
 * picked. What is selected already stays so, for a menu gives the keyboard back to it.
 */
export function pickByFocus(board: BoardDocument, ui: UiStore, id: string): void {
  const { selected, select, toggle, openGroup, picksMore } = ui.getState();
  if (selected.has(id)) return;
  const ids = wholeGroups(board, [id], openGroup);
  if (picksMore) toggle(ids);
  else select(ids);
}
