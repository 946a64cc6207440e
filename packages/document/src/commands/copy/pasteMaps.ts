import type { Entry, Fragment, Position } from '@wayline/domain';
import type { BoardDocument } from '../../board/boardDocument.ts';
import { LOCAL } from '../../wire/origin.ts';
import { refused } from '../result.ts';
import { putRecord } from '../write.ts';
import { copiesOf } from './copiesOf.ts';
import { directory, listed } from './listed.ts';
import type { Pasted } from './pasteInto.ts';

/** Puts copies of whole maps on the board, moved by `offset`; arrows and free things stay behind. */
export function pasteMaps(board: BoardDocument, fragment: Fragment, offset: Position): Pasted {
  if (fragment.kind !== 'maps') return refused('nothing');
  const { snapshot, roots } = fragment;
  const moved = roots.flatMap((id): Entry[] => {
    const map = snapshot.maps.get(id);
    if (!map) return [];
    return [
      { collection: 'maps', record: { ...map, pos: [map.pos[0] + offset[0], map.pos[1] + offset[1]] } },
    ];
  });
  const rest = (['stages', 'steps', 'stepLinks', 'lanes', 'cards', 'emotions', 'metrics'] as const).flatMap(
    (collection) => listed(fragment, collection),
  );
  const copies = copiesOf(board, [...directory(fragment), ...moved, ...rest], new Map());
  board.transact(LOCAL, () => {
    for (const { collection, record } of copies.entries) putRecord(board, collection, record);
  });
  return { ok: true, ids: roots.map((id) => copies.ids.get(id) ?? id) };
}
