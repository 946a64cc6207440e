import type { Act, ActScope, ActSource } from './act.ts';
import { arrangeActs } from './arrangeActs.ts';
import { canvasActs } from './canvasActs.ts';
import { cardActs } from './cardActs.ts';
import { columnActs } from './columnActs.ts';
import { connectorActs } from './connectorActs.ts';
import { editActs } from './editActs.ts';
import { emotionActs } from './emotionActs.ts';
import { gridActs } from './gridActs.ts';
import { itemActs } from './itemActs.ts';
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
];

/** Everything that can be done on the canvas now with what is selected, by whoever looks at it. */
export function actsFor(scope: ActScope): readonly Act[] {
  return SOURCES.flatMap((source) => source(scope)).filter(({ when }) => when);
}
