import type { ActContext, WeightedAct } from './choices.ts';
import { CONTENT_ACTS } from './contentActs.ts';
import type { Peer } from './createPeers.ts';
import { LIST_ACTS } from './listActs.ts';
import { MAP_ACTS } from './mapActs.ts';
import { TYPING_ACTS } from './typingActs.ts';

const WRITING: readonly WeightedAct[] = [...TYPING_ACTS, ...CONTENT_ACTS, ...MAP_ACTS, ...LIST_ACTS];
const ALL: readonly WeightedAct[] = [
  ...WRITING,
  [6, 'undo', ({ history }) => history.undo()],
  [3, 'redo', ({ history }) => history.redo()],
];

const WITHIN_MAPS = ALL.filter(([, name]) => name !== 'remove map');

/** Lets a peer do something random, each command now and then, and says what. */
export function randomAct(peer: Peer, context: ActContext): string {
  return choose(ALL, peer, context);
}

/** As `randomAct`, but without going back or forth in the history. */
export function randomWriting(peer: Peer, context: ActContext): string {
  return choose(WRITING, peer, context);
}

/** As `randomAct`, but no map goes. */
export function randomActWithin(peer: Peer, context: ActContext): string {
  return choose(WITHIN_MAPS, peer, context);
}

function choose(acts: readonly WeightedAct[], peer: Peer, context: ActContext): string {
  let at = context.random() * acts.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, name, run] of acts) {
    at -= weight;
    if (at >= 0) continue;
    context.begin?.(name);
    run(peer, context);
    return name;
  }
  return 'nothing';
}
