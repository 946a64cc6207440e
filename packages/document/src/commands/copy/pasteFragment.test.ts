import {
  cardsIn,
  cardsOf,
  columnsOf,
  emptySnapshot,
  type Fragment,
  fragmentOf,
  type LaneId,
  lanesOf,
  readFragment,
  stagesOf,
  violations,
  writeFragment,
} from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { openBoard } from '../../testing/openBoard.ts';
import { smallBoard } from '../../testing/smallBoard.ts';
import { addLane } from '../addLane.ts';
import { addMap } from '../addMap.ts';
import { addStage } from '../addStage.ts';
import { addStep } from '../addStep.ts';
import { pasteFragment } from './pasteFragment.ts';
import { pasteMaps } from './pasteMaps.ts';

function copied(...ids: readonly string[]): Fragment {
  const fragment = fragmentOf(smallBoard(), ids);
  const read = fragment && readFragment(writeFragment(fragment));
  if (!read) throw new Error(`nothing is copied of ${ids}`);
  return read;
}

/** Another board with a map of two steps, one of them named as a step of the copied map. */
function otherBoard() {
  const { board } = openBoard(emptySnapshot());
  const map = addMap(board, { title: 'Other' });
  const mapId = map.ok ? map.id : 'map:none';
  const stage = addStage(board, { mapId, name: 'Only' });
  const stageId = stage.ok ? stage.id : 'stage:none';
  for (const name of ['Step 0-1', 'Else']) addStep(board, { stageId, name });
  addLane(board, { mapId, type: 'doing' });
  return { board, mapId, stageId };
}

describe('a fragment on another board', () => {
  it('of a lane brings its cards to the steps of their names, then of their places, else into the tray', () => {
    const { board, mapId } = otherBoard();
    const made = pasteFragment(board, copied('lane:opportunities'), { mapId });
    const id = (made.ok ? made.ids[0] : '') as LaneId;
    const [named, second] = columnsOf(board.snapshot(), mapId);
    expect(board.get('lanes', id)?.type).toBe('opportunities');
    expect(cardsIn(board.snapshot(), id, named?.id ?? null).map(({ text }) => text)).toEqual([
      'opportunities 0-0-0',
      'opportunities 0-1-0',
    ]);
    expect(cardsIn(board.snapshot(), id, second?.id ?? null)).toHaveLength(0);
    expect(cardsIn(board.snapshot(), id, null).map(({ text }) => text)).toEqual([
      'opportunities 1-0-0',
      'opportunities 1-1-0',
    ]);
    expect(violations(board.snapshot())).toEqual([]);
  });

  it('of a curve brings its personas and their points, and nothing twice', () => {
    const { board, mapId } = otherBoard();
    pasteFragment(board, copied('lane:emotionCurve'), { mapId });
    expect(board.get('maps', mapId)?.personaIds).toEqual(['persona:ann', 'persona:bo']);
    expect(board.get('personas', 'persona:ann')?.name).toBe('Ann');
    const points = board.snapshot().emotions.size;
    expect(points).toBeGreaterThan(0);
    expect(pasteFragment(board, copied('lane:emotionCurve'), { mapId }).ok).toBe(true);
    expect(board.snapshot().emotions.size).toBe(points);
    expect(board.snapshot().personas.size).toBe(2);
  });

  it('of a stage joins its cards to the lanes of their kind and adds those that are missing', () => {
    const { board, mapId } = otherBoard();
    expect(pasteFragment(board, copied('stage:1'), { mapId, place: 'start' }).ok).toBe(true);
    expect(stagesOf(board.snapshot(), mapId).map(({ name }) => name)).toEqual(['Stage 1', 'Only']);
    expect(lanesOf(board.snapshot(), mapId).map(({ type }) => type)).toEqual([
      'doing',
      'touchpoints',
      'painPoints',
      'opportunities',
    ]);
    expect(cardsOf(board.snapshot(), mapId)).toHaveLength(8);
    expect(violations(board.snapshot())).toEqual([]);
  });

  it('of a map keeps its shape and follows its references', () => {
    const { board } = otherBoard();
    const made = pasteMaps(board, copied('map:one'), [100, 50]);
    const map = board.get('maps', made.ok ? (made.ids[0] ?? '') : '');
    expect(map?.pos).toEqual([100, 50]);
    expect(map && columnsOf(board.snapshot(), map.id).map(({ name }) => name)).toEqual([
      'Step 0-0',
      'Step 0-1',
      'Step 1-0',
      'Step 1-1',
    ]);
    expect(violations(board.snapshot())).toEqual([]);
  });

  it('is nothing where the text is something else', () => {
    expect(readFragment('{"kind":"stages","roots":["stage:1"],"entries":[]}')).toBeNull();
    expect(readFragment('one,two')).toBeNull();
    expect(fragmentOf(smallBoard(), [])).toBeNull();
  });
});
