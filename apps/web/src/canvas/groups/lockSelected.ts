import { lockItems } from '@wayline/document';
import type { Surface } from '../pointer/stroke.ts';

/** Fastens the selected items, or lets them go where all are fastened; one step. False where there are none. */
export function lockSelected({ session, ui, canvas, words }: Surface): boolean {
  const { board } = session;
  const items = ui.getState().selection.flatMap((id) => board.get('items', id) ?? []);
  const locks = items.some(({ locked }) => !locked);
  const ids = items.map(({ id }) => id);
  if (!lockItems(board, ids, locks).ok) return false;
  canvas.announcement.set(locks ? words.acts.locked : words.acts.unlocked);
  return true;
}
