import { describe, expect, it } from 'vitest';
import { firing, MAP } from './testing/firing.ts';

describe('L6 persona that does not take part', () => {
  it('fires for one without a trace on its map and for one on no map', () => {
    const found = firing('L6', ({ add, step, feel }) => {
      add('personas', { id: 'persona:cy', name: 'Cy' });
      step('a');
      feel('a', 'ada', 1);
    });
    expect(found).toEqual(['L6.unused persona:ben', 'L6.onNoMap persona:cy']);
  });
  it('is quiet for feelings, cards and channels taken', () => {
    const found = firing('L6', ({ step, card, feel }) => {
      step('a');
      feel('a', 'ada', 1);
      card('touchpoint', 't', 'a', {
        channelIds: ['channel:email'],
        usedChannels: { 'persona:ben': 'channel:email' },
      });
    });
    expect(found).toEqual([]);
  });
});

describe('L8 no owner', () => {
  const owned = (ownerId?: string) =>
    firing('L8', ({ map, stage, step, card }) => {
      const owner = ownerId === undefined ? {} : { ownerId };
      map(owner);
      stage('a', owner);
      step('a');
      card('touchpoint', 't', 'a', owner);
    });
  it('fires for map, stage and touchpoint', () => {
    expect(owned()).toEqual([`L8.map ${MAP}`, 'L8.stage stage:a', 'L8.touchpoint card:t']);
  });
  it('is quiet where each has one', () => expect(owned('Care')).toEqual([]));
});

describe('L19 hidden silo', () => {
  const acts = (ownerId: string, owners: readonly string[]) =>
    firing('L19', ({ step, lane, card }) => {
      step('a');
      lane('back', 'backstage');
      owners.forEach((owner, i) => void card('touchpoint', `t${i}`, 'a', { ownerId: owner }));
      card('note', 'b', 'a', { laneId: 'lane:back', ownerId });
    });
  it('fires where another department acts behind the one that owns all', () => {
    expect(acts('department:grid', ['department:care', 'department:care'])).toEqual(['L19 stage:a']);
  });
  it('is quiet where the same one acts, and where ownership is shared', () => {
    expect(acts('department:care', ['department:care'])).toEqual([]);
    expect(acts('department:grid', ['department:care', 'department:grid'])).toEqual([]);
  });
});

describe('L32 data that nobody guards', () => {
  const datum = (sensitivity: 'none' | 'personal' | 'special', ownerId?: string) =>
    firing('L32', ({ card }) => {
      card('dataPoint', 'd', null, { sensitivity, ...(ownerId !== undefined && { ownerId }) });
      card('touchpoint', 't', null, { personalisation: 'individual', dataPointIds: ['card:d'] });
    });
  it('fires for special data without an owner, and for personal use of data without a class', () => {
    expect(datum('special')).toEqual(['L32.noOwner card:d']);
    expect(datum('none')).toEqual(['L32.unset card:d']);
  });
  it('is quiet with an owner and a class', () => {
    expect(datum('special', 'Care')).toEqual([]);
    expect(datum('personal')).toEqual([]);
  });
});
