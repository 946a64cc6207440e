import { describe, expect, it } from 'vitest';
import { firing, MAP } from './testing/firing.ts';

describe('L2 touchpoint without a channel', () => {
  it('fires at a step and in a tray, also where its channel is known no more', () => {
    const found = firing('L2', ({ step, card }) => {
      step('a');
      card('touchpoint', 't', 'a');
      card('touchpoint', 'tray', null);
      card('touchpoint', 'gone', 'a', { channelIds: ['channel:gone'] });
    });
    expect(found.toSorted()).toEqual(['L2 card:gone', 'L2 card:t', 'L2 card:tray']);
  });
  it('is quiet for a touchpoint with one', () => {
    const found = firing('L2', ({ step, card }) => {
      step('a');
      card('touchpoint', 't', 'a', { channelIds: ['channel:email'] });
    });
    expect(found).toEqual([]);
  });
});

describe('L11 wrong people at a touchpoint', () => {
  const withActors = (kind: 'frontOffice' | 'backOffice', lane: 'front' | 'back') =>
    firing('L11', (board) => {
      board.add('actors', { id: 'actor:x', name: 'X', kind });
      board.step('a');
      board.lane('front', 'frontstage', { separatorAfter: 'visibility' });
      board.lane('back', 'backstage');
      board.card('touchpoint', 't', 'a', {
        laneId: `lane:${lane}`,
        actorIds: ['actor:x'],
        channelIds: ['channel:phone'],
      });
    });
  it('fires for a staffed channel without the front office, and for the back office in sight', () => {
    expect(withActors('backOffice', 'front')).toEqual(['L11.noActor card:t', 'L11.aboveLine card:t']);
    expect(withActors('backOffice', 'back')).toEqual(['L11.noActor card:t']);
  });
  it('is quiet where the front office acts', () => {
    expect(withActors('frontOffice', 'front')).toEqual([]);
  });
});

describe('L25 impersonal although we know them', () => {
  const with25 = (channelId: `channel:${string}`, personalisation: 'none' | 'segment') =>
    firing('L25', ({ step, card }) => {
      step('a');
      card('touchpoint', 't', 'a', { channelIds: [channelId], personalisation });
    });
  it('fires in a channel that knows who is there', () => {
    expect(with25('channel:customer-portal', 'none')).toEqual(['L25 card:t']);
  });
  it('is quiet in one that does not, and where something is personal', () => {
    expect(with25('channel:ad-online', 'none')).toEqual([]);
    expect(with25('channel:customer-portal', 'segment')).toEqual([]);
  });
});

describe('L29 only one channel, and not the one they prefer', () => {
  const offered = (...channelIds: `channel:${string}`[]) =>
    firing('L29', ({ add, map, step, card }) => {
      add('personas', {
        id: 'persona:cy',
        name: 'Cy',
        channels: [
          { channelId: 'channel:phone', preference: 4 },
          { channelId: 'channel:website', preference: 2 },
        ],
      });
      map({ personaIds: ['persona:cy'] });
      step('a');
      card('touchpoint', 't', 'a', { channelIds });
    });
  it('fires for the step', () => expect(offered('channel:website')).toEqual(['L29 step:a']));
  it('is quiet for the preferred one and for two', () => {
    expect(offered('channel:phone')).toEqual([]);
    expect(offered('channel:website', 'channel:email')).toEqual([]);
  });
});

describe('L33 low on the pyramid', () => {
  const levels = (...cards: (readonly [level: number, target?: number])[]) =>
    firing('L33', ({ step, card }) => {
      step('a');
      cards.forEach(
        ([pyramidLevel, pyramidTarget], i) =>
          void card('touchpoint', `t${i}`, 'a', {
            pyramidLevel,
            ...(pyramidTarget !== undefined && { pyramidTarget }),
          }),
      );
    });
  it('fires where all stay low, and where a touchpoint is two levels short', () => {
    expect(levels([3], [1, 3])).toEqual([`L33.lowPyramid ${MAP}`, 'L33.skippedLevel card:t1']);
  });
  it('is quiet with one above level 3, and where nobody speaks of levels', () => {
    expect(levels([4, 5], [1, 2])).toEqual([]);
    expect(levels()).toEqual([]);
  });
});
