import { groupItems, ungroupItems } from '@wayline/document';
import type { Surface } from '../pointer/stroke.ts';

const unlocked = ({ session, ui }: Surface): readonly string[] =>
  ui.getState().selection.filter((id) => {
    const item = session.board.get('items', id);
    return item !== undefined && !item.locked;
  });

/** Makes one group of the selected items, as one step; false where there are fewer than two. */
export function groupSelected(surface: Surface): boolean {
  const { session, canvas, ui, words } = surface;
  const done = groupItems(session.board, unlocked(surface)).ok;
  if (!done) return false;
  ui.getState().openGroupOf(null);
  canvas.announcement.set(words.acts.grouped);
  return true;
}

/** Dissolves the groups of the selected items, as one step; false where there are none. */
export function ungroupSelected(surface: Surface): boolean {
  const { session, canvas, ui, words } = surface;
  const done = ungroupItems(session.board, unlocked(surface)).ok;
  if (!done) return false;
  ui.getState().openGroupOf(null);
  canvas.announcement.set(words.acts.ungrouped);
  return true;
}
