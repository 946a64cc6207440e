import { LANE_TYPES, SEPARATORS } from '@wayline/domain';
import { addLane } from '../commands/addLane.ts';
import { addMap } from '../commands/addMap.ts';
import { addPersona } from '../commands/addPersona.ts';
import { addStage } from '../commands/addStage.ts';
import { addStep } from '../commands/addStep.ts';
import { importSnapshot } from '../commands/importSnapshot.ts';
import { moveLane } from '../commands/moveLane.ts';
import { moveStage } from '../commands/moveStage.ts';
import { moveStep } from '../commands/moveStep.ts';
import { setCounterpart } from '../commands/setCounterpart.ts';
import { setFields } from '../commands/setFields.ts';
import { setSeparator } from '../commands/setSeparator.ts';
import { act, type WeightedAct } from './choices.ts';
import { smallBoard } from './smallBoard.ts';

const TINY = smallBoard({ stages: 1, stepsPerStage: 1, items: 1 });
const MOST_CARDS = 150;

/** What people do to the frame of a map: stages, steps, lanes, personas. */
export const MAP_ACTS: readonly WeightedAct[] = [
  [
    3,
    'add step',
    act(({ board, one, place, token }) => {
      const stage = one('stages');
      if (stage) addStep(board, { stageId: stage.id, place: place(), name: token() });
    }),
  ],
  [
    4,
    'move step',
    act(({ board, one, place }) => {
      const step = one('steps');
      const stage = one('stages');
      if (step && stage) moveStep(board, { id: step.id, stageId: stage.id, place: place() });
    }),
  ],
  [
    2,
    'add stage',
    act(({ board, one, place, token }) => {
      const map = one('maps');
      if (map) addStage(board, { mapId: map.id, place: place(), name: token() });
    }),
  ],
  [
    2,
    'move stage',
    act(({ board, one, place }) => {
      const stage = one('stages');
      if (stage) moveStage(board, { id: stage.id, place: place() });
    }),
  ],
  [
    2,
    'add lane',
    act(({ board, one, place, of }) => {
      const map = one('maps');
      if (map) addLane(board, { mapId: map.id, type: of(LANE_TYPES), place: place() });
    }),
  ],
  [
    2,
    'move lane',
    act(({ board, one, place }) => {
      const lane = one('lanes');
      if (lane) moveLane(board, { id: lane.id, place: place() });
    }),
  ],
  [
    1,
    'separator',
    act(({ board, one, of }) => {
      const lane = one('lanes');
      if (lane) setSeparator(board, { id: lane.id, separator: of([...SEPARATORS, null]) });
    }),
  ],
  [
    1,
    'lane fields',
    act(({ board, one, coin }) => {
      const lane = one('lanes');
      const fields = { personaId: coin() ? one('personas')?.id : undefined, hidden: coin() || undefined };
      if (lane) setFields(board, 'lanes', lane.id, fields);
    }),
  ],
  [
    1,
    'add persona',
    act(({ board, one, token }) => {
      const map = one('maps');
      addPersona(board, { name: token(), ...(map ? { mapId: map.id } : {}) });
    }),
  ],
  [
    1,
    'persona fields',
    act(({ board, one, number, coin }) => {
      const persona = one('personas');
      const fields = { share: Math.abs(number()) / 2, tone: coin() ? 'calm' : undefined };
      if (persona) setFields(board, 'personas', persona.id, fields);
    }),
  ],
  [
    1,
    'map personas',
    act(({ board, one, personaIds }) => {
      const map = one('maps');
      if (map) setFields(board, 'maps', map.id, { personaIds: personaIds() });
    }),
  ],
  [
    1,
    'add map',
    act(({ board, coin, token }) => addMap(board, { title: token(), state: coin() ? 'current' : 'future' })),
  ],
  [
    1,
    'counterpart',
    act(({ board, one }) => {
      const map = one('maps');
      const other = one('maps');
      if (map && other) setCounterpart(board, { id: map.id, counterpartId: other.id });
    }),
  ],
  [
    0.3,
    'import',
    act(({ board }) => board.snapshot().cards.size < MOST_CARDS && importSnapshot(board, TINY)),
  ],
];
