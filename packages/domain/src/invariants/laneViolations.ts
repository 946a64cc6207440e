import { createIndex } from '../board/boardIndex.ts';
import { type Change, patch } from '../change/change.ts';
import { LANES } from '../lanes/lanes.ts';
import type { Lane } from '../records/lane.ts';
import type { BoardSnapshot } from '../snapshot.ts';
import { type LaneType, SEPARATORS, type Separator } from '../vocabulary/vocabulary.ts';
import type { Violation } from './violation.ts';

/** Under which lane a blueprint's line is drawn unless somebody moved it. */
const LINE_AFTER: Readonly<Record<Separator, LaneType>> = {
  interaction: 'customerActions',
  visibility: 'frontstage',
  internalInteraction: 'backstage',
};

/** I8 and I9: no lane twice, each of a blueprint's lines once and in their order. */
export function laneViolations(snapshot: BoardSnapshot): Violation[] {
  const index = createIndex(snapshot);
  return [...index.lanesByMap].flatMap(([mapId, lanes]) => [
    ...doubles(snapshot, lanes),
    ...lines(lanes, snapshot.maps.get(mapId)?.type === 'blueprint'),
  ]);
}

/** Two people may add the same lane at once; the cards of the later one then belong to the first. */
function doubles(snapshot: BoardSnapshot, lanes: readonly Lane[]): Violation[] {
  const firsts = new Map<string, Lane>();
  const found: Violation[] = [];
  for (const lane of lanes) {
    const { unique, perPersona } = LANES[lane.type];
    if (!unique && !perPersona) continue;
    const key = perPersona ? `${lane.type} ${lane.personaId ?? ''}` : lane.type;
    const first = firsts.get(key);
    if (!first) {
      firsts.set(key, lane);
      continue;
    }
    const cards = [...snapshot.cards.values()].filter(({ laneId }) => laneId === lane.id);
    const moves = cards.map(({ id }) => patch('cards', id, { laneId: first.id }));
    const fix: Change[] = [...moves, { type: 'delete', collection: 'lanes', id: lane.id }];
    if (first.hidden && !lane.hidden) fix.push(patch('lanes', first.id, { hidden: undefined }));
    found.push({
      invariant: 'I8',
      collection: 'lanes',
      id: lane.id,
      field: 'type',
      message: `a map has one ${lane.type} lane; the later one joins the first`,
      fix,
    });
  }
  return found;
}

function lines(lanes: readonly Lane[], isBlueprint: boolean): Violation[] {
  const found: Violation[] = [];
  const holders: { lane: Lane; line: Separator }[] = [];
  for (const lane of lanes) {
    const line = lane.separatorAfter;
    if (line === undefined) continue;
    if (holders.some((holder) => holder.line === line)) {
      found.push({
        invariant: 'I9',
        collection: 'lanes',
        id: lane.id,
        field: 'separatorAfter',
        message: `the line of ${line} is drawn twice; the later one goes`,
        fix: [patch('lanes', lane.id, { separatorAfter: undefined })],
      });
    } else holders.push({ lane, line });
  }
  const inOrder = holders
    .map(({ line }) => line)
    .sort((a, b) => SEPARATORS.indexOf(a) - SEPARATORS.indexOf(b));
  holders.forEach(({ lane, line }, i) => {
    const right = inOrder[i];
    if (line === right) return;
    found.push({
      invariant: 'I9',
      collection: 'lanes',
      id: lane.id,
      field: 'separatorAfter',
      message: `the line of ${line} lies where that of ${right} belongs`,
      fix: [patch('lanes', lane.id, { separatorAfter: right })],
    });
  });
  if (!isBlueprint || found.length > 0) return found;
  for (const line of SEPARATORS) {
    if (inOrder.includes(line)) continue;
    const lane = lanes.find(
      ({ type, separatorAfter }) => type === LINE_AFTER[line] && separatorAfter === undefined,
    );
    if (!lane || !keepsOrder(lanes, lane, line)) continue;
    found.push({
      invariant: 'I9',
      collection: 'lanes',
      id: lane.id,
      field: 'separatorAfter',
      message: `the blueprint lacks its line of ${line}`,
      fix: [patch('lanes', lane.id, { separatorAfter: line })],
    });
  }
  return found;
}

/** Whether a line under this lane would come after those before it in meaning, and before those after. */
function keepsOrder(lanes: readonly Lane[], lane: Lane, line: Separator): boolean {
  const place = lanes.indexOf(lane);
  const rank = SEPARATORS.indexOf(line);
  return lanes.every(({ separatorAfter }, i) => {
    if (separatorAfter === undefined) return true;
    const other = SEPARATORS.indexOf(separatorAfter);
    return i < place ? other < rank : other > rank;
  });
}
