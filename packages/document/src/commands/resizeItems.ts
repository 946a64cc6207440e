import type { ItemId, Position, Size } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL } from '../wire/origin.ts';
import { DONE, type Result, refused } from './result.ts';
import { setFields } from './setFields.ts';

/** What an item measures after it was pulled larger or smaller. */
export interface ResizedItem {
  readonly id: ItemId;
  readonly pos: Position;
  readonly size: Size;
  /** Of a text whose letters grew with it. */
  readonly fontSize?: number;
  /** Of a drawing: its points and the width of its line, grown with it. */
  readonly points?: readonly number[];
  readonly strokeWidth?: number;
}

/** Gives items another place and size as one act; what has gone meanwhile is passed over. */
export function resizeItems(board: BoardDocument, resized: readonly ResizedItem[]): Result {
  const live = resized.filter(({ id }) => board.get('items', id));
  if (live.length === 0) return refused(resized.length === 0 ? 'nothing' : 'notFound');
  return board.transact(LOCAL, () => {
    for (const { id, ...fields } of live) {
      const written = setFields(board, 'items', id, fields);
      if (!written.ok) return written;
    }
    return DONE;
  });
}
