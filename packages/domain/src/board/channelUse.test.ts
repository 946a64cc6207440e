import { describe, expect, it } from 'vitest';
import { newId } from '../newId.ts';
import { type FieldsOfRecord, makeRecord } from '../record/makeRecord.ts';
import type { Collection } from '../snapshot.ts';
import { channelUse } from './channelUse.ts';
import { type Entry, snapshotOf } from './snapshotOf.ts';

const CONTEXT = { now: '2026-11-01T09:00:00.000Z', by: '', newId };

function entry<C extends Collection>(collection: C, fields: FieldsOfRecord<C>): Entry {
  return { collection, record: makeRecord(collection, fields, CONTEXT) } as Entry;
}

const mapId = 'map:m' as const;
const laneId = 'lane:t' as const;

const board = snapshotOf([
  entry('maps', { id: mapId, personaIds: ['persona:n', 'persona:e', 'persona:gone'] }),
  entry('personas', { id: 'persona:n' }),
  entry('personas', { id: 'persona:e' }),
  entry('stages', { id: 'stage:s', mapId }),
  entry('steps', { id: 'step:1', mapId, stageId: 'stage:s', order: 'a0' }),
  entry('steps', { id: 'step:2', mapId, stageId: 'stage:s', order: 'a1' }),
  entry('steps', { id: 'step:3', mapId, stageId: 'stage:s', order: 'a2' }),
  entry('lanes', { id: laneId, mapId, type: 'touchpoints' }),
  entry('cards', {
    kind: 'touchpoint',
    mapId,
    laneId,
    stepId: 'step:1',
    channelIds: ['channel:website', 'channel:phone', 'channel:nobody-knows'],
    usedChannels: { 'persona:e': 'channel:phone' },
  }),
  entry('cards', {
    kind: 'touchpoint',
    mapId,
    laneId,
    stepId: 'step:2',
    channelIds: ['channel:email'],
    personaIds: ['persona:n'],
  }),
  entry('cards', { kind: 'touchpoint', mapId, laneId, stepId: 'step:3', channelIds: ['channel:phone'] }),
  entry('stepLinks', { mapId, from: 'step:2', to: 'step:3', handover: { carriesContext: 'no' } }),
  entry('stepLinks', {
    mapId,
    from: 'step:1',
    to: 'step:3',
    personaIds: ['persona:e'],
    handover: { carriesContext: 'partly', customerMustRepeat: true },
  }),
]);

describe('channelUse', () => {
  const use = channelUse(board, mapId);

  it('follows each persona through the channel said for them, else the usual one', () => {
    expect(
      use.personas.map(({ stops }) => stops.map(({ column, channelId }) => [column, channelId])),
    ).toEqual([
      [
        [0, 'channel:website'],
        [1, 'channel:email'],
        [2, 'channel:phone'],
      ],
      [
        [0, 'channel:phone'],
        [2, 'channel:phone'],
      ],
    ]);
  });

  it('counts the switches and those that lose the context; a persona who skips a step is absent there', () => {
    expect(use.switches).toBe(2);
    expect(use.losing).toBe(1);
    expect(use.personas[1]?.moves).toMatchObject([{ isSwitch: false, losesContext: true }]);
  });

  it('lists what is offered, without channels that nobody knows, in the order of the way', () => {
    expect(use.offered[0]?.channelIds).toEqual(['channel:website', 'channel:phone']);
    expect(use.channels.map(({ name }) => name)).toEqual(['Website', 'Email', 'Phone']);
  });
});
