import { describe, expect, it } from 'vitest';
import { applyChanges } from '../change/applyChanges.ts';
import { patch } from '../change/change.ts';
import { newId } from '../newId.ts';
import { type FieldsOfRecord, makeRecord } from '../record/makeRecord.ts';
import type { Collection } from '../snapshot.ts';
import { createIndex } from './boardIndex.ts';
import { cardsIn, columnsOf, emotionsOf, stagesOf, stepsCoveredBy, stepsOf } from './selectors.ts';
import { type Entry, snapshotOf } from './snapshotOf.ts';

const CONTEXT = { now: '2026-11-01T09:00:00.000Z', by: '', newId };

function entry<C extends Collection>(collection: C, fields: FieldsOfRecord<C>): Entry {
  return { collection, record: makeRecord(collection, fields, CONTEXT) } as Entry;
}

const mapId = 'map:m' as const;
const board = snapshotOf([
  entry('maps', { id: mapId }),
  entry('stages', { id: 'stage:2', mapId, order: 'a1' }),
  entry('stages', { id: 'stage:1', mapId, order: 'a0' }),
  entry('steps', { id: 'step:c', mapId, stageId: 'stage:2', order: 'a0' }),
  entry('steps', { id: 'step:b', mapId, stageId: 'stage:1', order: 'a1' }),
  entry('steps', { id: 'step:a', mapId, stageId: 'stage:1', order: 'a1' }),
  entry('lanes', { id: 'lane:doing', mapId, type: 'doing' }),
  entry('lanes', { id: 'lane:pains', mapId, type: 'painPoints', order: 'a1' }),
  entry('cards', { id: 'card:1', mapId, laneId: 'lane:doing', stepId: 'step:a', span: 9 }),
  entry('cards', { id: 'card:2', mapId, laneId: 'lane:doing', stepId: 'step:gone' }),
  entry('cards', { id: 'card:3', mapId, laneId: 'lane:gone', stepId: 'step:a', kind: 'pain' }),
  entry('personas', { id: 'persona:p' }),
  entry('emotions', { mapId, stepId: 'step:a', personaId: 'persona:p' }),
  entry('emotions', { mapId, stepId: 'step:a', personaId: 'persona:gone' }),
]);

const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

describe('the board index', () => {
  it('orders columns by stage, then step, equal keys by id', () => {
    expect(ids(stagesOf(board, mapId))).toEqual(['stage:1', 'stage:2']);
    expect(ids(columnsOf(board, mapId))).toEqual(['step:a', 'step:b', 'step:c']);
  });

  it('clips a span at the end of its stage', () => {
    const card = board.cards.get('card:1');
    expect(card && ids(stepsCoveredBy(board, card))).toEqual(['step:a', 'step:b']);
  });

  it('shows a card of a step that is gone in the tray of its lane', () => {
    expect(ids(cardsIn(board, 'lane:doing', null))).toEqual(['card:2']);
  });

  it('shows a card of a lane that is gone in a lane of its kind', () => {
    expect(ids(cardsIn(board, 'lane:pains', 'step:a'))).toEqual(['card:3']);
  });

  it('shows a step of a stage that is gone in the last stage', () => {
    const next = applyChanges(board, [{ type: 'delete', collection: 'stages', id: 'stage:1' }]);
    expect(ids(stepsOf(next, 'stage:2'))).toEqual(['step:c', 'step:a', 'step:b']);
  });

  it('leaves out emotions of a persona that is gone', () => {
    expect(emotionsOf(board, mapId)).toHaveLength(1);
  });

  it('takes over the groups whose tables did not change', () => {
    const before = createIndex(board);
    const columns = before.stepsByMap;
    const cells = before.cardsByCell;
    const after = createIndex(applyChanges(board, [patch('cards', 'card:1', { text: 'x' })]), before);
    expect(after.stepsByMap).toBe(columns);
    expect(after.cardsByCell).not.toBe(cells);
    expect(after.cardsByCell.get('lane:doing step:a')?.[0]?.text).toBe('x');
  });
});
