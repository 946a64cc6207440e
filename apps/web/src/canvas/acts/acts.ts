import type { Act, ActScope, ActSource } from './act.ts';
import { arrangeActs } from './arrangeActs.ts';
import { canvasActs } from './canvasActs.ts';
import { cardActs } from './cardActs.ts';
import { columnActs } from './columnActs.ts';
import { connectorActs } from './connectorActs.ts';
import { editActs } from './editActs.ts';
import { emotionActs } from './emotionActs.ts';
import { freezeActs } from './freezeActs.ts';
import { gridActs } from './gridActs.ts';
import { itemActs } from './itemActs.ts';
import { privateActs } from './privateActs.ts';
import { voteActs } from './voteActs.ts';

/** In the order of menus. */
const SOURCES: readonly ActSource[] = [
  canvasActs,
  editActs,
  cardActs,
  emotionActs,
  itemActs,
  connectorActs,
  gridActs,
  columnActs,
  arrangeActs,
  voteActs,
  freezeActs,
  privateActs,
];

/** What can be done with a frozen thing: it is read, copied, folded, and has others put beside it. */
const WITH_FROZEN: ReadonlySet<string> = new Set([
  'edit.details',
  'edit.copy',
  'lane.collapse',
  'lane.hide',
  'insert.lane.before',
  'insert.lane.after',
  'insert.stage.before',
  'insert.stage.after',
  'vote',
  'freeze',
  'unfreeze',
]);

/** Whether an act would change something frozen: what is selected, or the cell that was asked about. */
function isOnFrozen({ session, selection, part }: ActScope): boolean {
  const frozen = session.frozen.get();
  const cell = selection.length === 0 ? part?.part.refs.laneId : undefined;
  return frozen !== null && [...selection, cell ?? ''].some(frozen.has);
}

/** Everything that can be done on the canvas now with what is selected, by whoever looks at it. */
export function actsFor(scope: ActScope): readonly Act[] {
  const acts = SOURCES.flatMap((source) => source(scope)).filter(({ when }) => when);
  return isOnFrozen(scope) ? acts.filter(({ id }) => WITH_FROZEN.has(id)) : acts;
}
