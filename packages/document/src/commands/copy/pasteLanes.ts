import type { Entry, Fragment } from '@wayline/domain';
import type { BoardDocument } from '../../board/boardDocument.ts';
import { LOCAL } from '../../wire/origin.ts';
import { keysAt } from '../place.ts';
import { refused } from '../result.ts';
import { lanesOn } from '../siblings.ts';
import { writeOrders } from '../writeOrders.ts';
import { copiesOf } from './copiesOf.ts';
import { laneCopy } from './laneCopy.ts';
import { directory, listed, mapLeads } from './listed.ts';
import type { Pasted, PasteInto } from './pasteInto.ts';
import { putCopies } from './putCopies.ts';
import { stepLeads } from './stepLeads.ts';

/** Puts copies of lanes into a map; a curve brings the points that are not there yet. */
export function pasteLanes(board: BoardDocument, fragment: Fragment, into: PasteInto): Pasted {
  const present = board.snapshot();
  const { mapId } = into;
  const { snapshot, roots } = fragment;
  const lanes = roots.flatMap((id): Entry[] => {
    const lane = snapshot.lanes.get(id);
    const copy = lane && laneCopy(present, lane, mapId);
    return copy ? [{ collection: 'lanes', record: copy }] : [];
  });
  if (lanes.length === 0) return refused('laneExists');
  const leads = new Map([...mapLeads(fragment, mapId), ...stepLeads(present, fragment, mapId)]);
  const isFree = (entry: Entry): boolean => {
    if (entry.collection !== 'emotions') return true;
    const stepId = leads.get(entry.record.stepId);
    return stepId != null && !present.emotions.has(`${stepId}|${entry.record.personaId}`);
  };
  const cards = listed(fragment, 'cards').filter(({ record }) =>
    lanes.some((lane) => 'laneId' in record && record.laneId === lane.record.id),
  );
  const emotions = listed(fragment, 'emotions').filter(isFree);
  const copies = copiesOf(board, [...lanes, ...cards, ...emotions, ...directory(fragment)], leads);
  const ids = lanes.map(({ record }) => copies.ids.get(record.id) ?? record.id);
  const keys = keysAt(lanesOn(present, mapId), into.place ?? 'end', ids, board.random);
  board.transact(LOCAL, () => {
    writeOrders(board, 'lanes', keys);
    putCopies(board, copies, keys, new Set(ids), into);
  });
  return { ok: true, ids };
}
