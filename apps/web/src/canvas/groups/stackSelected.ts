import { type StackPlace, stackItems } from '@wayline/document';
import { unionRect } from '@wayline/scene';
import type { Surface } from '../pointer/stroke.ts';

/** Takes what is selected forward or back in the stack, one step of the history; false where there is nothing. */
export function stackSelected(
  { session, ui, canvas }: Pick<Surface, 'session' | 'ui' | 'canvas'>,
  to: StackPlace,
): boolean {
  const { index } = canvas;
  const ids = ui.getState().selection.filter((id) => !session.board.get('items', id)?.locked);
  const places = ids.flatMap((id) => index.place(id) ?? []);
  const [first, ...others] = places;
  if (!first) return false;
  const area = others.reduce(unionRect, first);
  // Past the next thing that it covers or is covered by: past one that lies elsewhere nothing would be seen.
  const near = new Set([...index.things.query(area), ...index.wires.query(area)]);
  return stackItems(session.board, ids, to, near).ok;
}
