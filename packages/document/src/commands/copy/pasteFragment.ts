import type { Entry, Fragment } from '@wayline/domain';
import type { BoardDocument } from '../../board/boardDocument.ts';
import { LOCAL } from '../../wire/origin.ts';
import { keysAt } from '../place.ts';
import { refused } from '../result.ts';
import { lanesOn, stagesOn, stepsIn } from '../siblings.ts';
import { writeOrders } from '../writeOrders.ts';
import { copiesOf } from './copiesOf.ts';
import { laneLike } from './laneCopy.ts';
import { directory, listed, mapLeads } from './listed.ts';
import type { Pasted, PasteInto } from './pasteInto.ts';
import { pasteLanes } from './pasteLanes.ts';
import { putCopies } from './putCopies.ts';

/**
 * Puts a copy of stages, steps or lanes into a map, with all that lies in them. Cards of steps lie in the lanes of the same
 * kind, which are added where the map has none; cards of lanes lie at the steps of the same name or place.
 */
export function pasteFragment(board: BoardDocument, fragment: Fragment, into: PasteInto): Pasted {
  const present = board.snapshot();
  const { mapId } = into;
  if (!present.maps.has(mapId) || fragment.kind === 'maps') return refused('notFound');
  if (fragment.kind === 'lanes') return pasteLanes(board, fragment, into);
  if (fragment.kind === 'steps' && present.stages.get(into.stageId ?? '')?.mapId !== mapId)
    return refused('notFound');

  const { snapshot, roots, kind } = fragment;
  const leads = new Map<string, string | null>(mapLeads(fragment, mapId));
  const newLanes: Entry[] = [];
  for (const lane of snapshot.lanes.values()) {
    const there = laneLike(present, lane, mapId);
    if (there) leads.set(lane.id, there.id);
    else newLanes.push({ collection: 'lanes', record: { ...lane, mapId } });
  }
  if (kind === 'steps') for (const id of snapshot.stages.keys()) leads.set(id, into.stageId ?? null);
  const stages = kind === 'stages' ? listed(fragment, 'stages', roots) : [];
  const copies = copiesOf(
    board,
    [
      ...newLanes,
      ...stages,
      ...listed(fragment, 'steps'),
      ...listed(fragment, 'cards'),
      ...listed(fragment, 'emotions'),
      ...listed(fragment, 'stepLinks'),
      ...listed(fragment, 'metrics'),
      ...directory(fragment),
    ],
    leads,
  );
  const siblings = kind === 'stages' ? stagesOn(present, mapId) : stepsIn(present, into.stageId ?? '');
  const ids = roots.map((id) => copies.ids.get(id) ?? id);
  const keys = new Map([
    ...keysAt(siblings, into.place ?? 'end', ids, board.random),
    ...keysAt(
      lanesOn(present, mapId),
      'end',
      newLanes.map(({ record }) => copies.ids.get(record.id) ?? record.id),
      board.random,
    ),
  ]);
  board.transact(LOCAL, () => {
    writeOrders(board, kind, keys);
    putCopies(board, copies, keys, new Set(ids), into);
  });
  return { ok: true, ids };
}
