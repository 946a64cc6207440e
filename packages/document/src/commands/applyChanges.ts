import type { Change } from '@wayline/domain';
import type { BoardDocument } from '../board/boardDocument.ts';
import { LOCAL, type Origin } from '../wire/origin.ts';
import { deleteRecord, putRecord, writeFields } from './write.ts';

/** Writes changes that the domain worked out, in their order and in one transaction. */
export function applyChanges(board: BoardDocument, changes: readonly Change[], origin: Origin = LOCAL): void {
  board.transact(origin, () => {
    for (const change of changes) {
      if (change.type === 'put') putRecord(board, change.collection, change.record);
      else if (change.type === 'patch') writeFields(board, change.collection, change.id, change.fields);
      else deleteRecord(board, change.collection, change.id);
    }
  });
}
