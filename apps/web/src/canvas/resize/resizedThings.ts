import type { ResizedItem } from '@wayline/document';
import type { Item } from '@wayline/domain';
import { type Rect, unionRect } from '@wayline/scene';
import type { Surface } from '../pointer/stroke.ts';
import type { Handle } from './handle.ts';
import { resizable } from './resizable.ts';
import { resizedItem } from './resizedItem.ts';

/** What is selected, as far as it can be pulled larger or smaller together. */
export interface ResizedThings {
  /** The box around all. */
  readonly start: Rect;
  readonly ids: ReadonlySet<string>;
  /** Whether width and height keep their proportion unless it is let go: a picture that is pulled awry is what nobody wants. */
  keepsRatio(handle: Handle): boolean;
  /** The items once that box has become `area`. */
  within(area: Rect, handle: Handle): readonly ResizedItem[];
}

/** The selected things with the box around them; null where nothing can be resized, or something else is among them. */
export function resizedThings({ canvas, session: { board }, ui }: Surface): ResizedThings | null {
  const things = resizable(board, ui.getState().selection).flatMap((id) => {
    const item = board.get('items', id);
    const rect = canvas.index.item(id)?.rect;
    return item && rect ? [{ item, rect }] : [];
  });
  const [first, ...others] = things.map(({ rect }) => rect);
  if (!first) return null;
  const start = others.reduce(unionRect, first);
  const isOneBySide = (handle: Handle): boolean => things.length === 1 && handle.length === 1;
  const keeps = (item: Item, handle: Handle): boolean =>
    item.type === 'image' || (item.type === 'text' && !isOneBySide(handle));
  return {
    start,
    ids: new Set(things.map(({ item }) => item.id)),
    keepsRatio: (handle) => things.some(({ item }) => keeps(item, handle)),
    within: (area, handle) =>
      things.map(({ item, rect }) => resizedItem(item, rect, start, area, !isOneBySide(handle))),
  };
}
