import { duplicate } from '@wayline/document';
import type { Surface } from '../pointer/stroke.ts';

/** Between a map and its copy, in board units. */
const MAP_GAP = 96;

/** Puts copies of the selected stages, steps, lanes or maps beside them and selects them; false where there are none. */
export function duplicateStructure({ session, canvas, ui, words }: Surface): boolean {
  const { selection, select } = ui.getState();
  const width = Math.max(0, ...selection.map((id) => canvas.index.map(id)?.rect.width ?? 0));
  const offset = [width + MAP_GAP, 0] as const;
  const made = duplicate(session.board, selection, { copyName: words.grid.copyName, offset });
  if (made.ok) select(made.ids);
  return made.ok;
}
