import type { Collection } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import type { Keys } from './place.ts';
import { writeFields } from './write.ts';

/** Writes order keys of siblings; those of records that are still to be made are passed over. */
export function writeOrders(board: BoardDocument, collection: Collection, keys: Keys): void {
  for (const [id, order] of keys) writeFields(board, collection, id, { order });
}
