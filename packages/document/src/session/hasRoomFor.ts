import type { PrivateCard } from '@wayline/domain';
import type * as Y from 'yjs';
import { readRecord } from '../codec/readRecord.ts';
import { rootOf } from '../codec/roots.ts';
import { trashRoot } from '../trash/trashRoot.ts';
import { privateLanesIn } from './privateLanesIn.ts';

/** Whether the cell of a private card is on a map in `doc`, and its id is no other card's there, nor a deleted one's. */
export function hasRoomFor(
  doc: Y.Doc,
  mapId: string,
  { id, laneId, stepId }: Pick<PrivateCard, 'id' | 'laneId' | 'stepId'>,
): boolean {
  const step = rootOf(doc, 'steps').get(stepId);
  if (step === undefined || readRecord('steps', stepId, step).mapId !== mapId) return false;
  if (rootOf(doc, 'cards').has(id) || trashRoot(doc).has(id)) return false;
  return privateLanesIn(doc, mapId, [laneId]).has(laneId);
}
