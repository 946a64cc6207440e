import type { Surface } from '../pointer/stroke.ts';

/** Goes into the group of an item: from then on its members are picked one by one. False where it has none. */
export function enterGroup({ session, ui, canvas, words }: Surface, id: string): boolean {
  const groupId = session.board.get('items', id)?.groupId;
  if (groupId === undefined || ui.getState().openGroup === groupId) return false;
  ui.getState().openGroupOf(groupId);
  ui.getState().select([id]);
  canvas.announcement.set(words.acts.inGroup);
  return true;
}
