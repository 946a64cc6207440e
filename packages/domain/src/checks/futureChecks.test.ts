import { describe, expect, it } from 'vitest';
import { firing, MAP } from './testing/firing.ts';

const FUTURE = 'map:f';

const pair = (pain: string | null, extra?: { readonly answers?: boolean; readonly step?: string }) =>
  firing('L31', ({ add, map, step, card }) => {
    map({ counterpartId: FUTURE });
    step('a', { name: 'Ask' });
    card('pain', 'p', 'a', { text: 'Too long' });
    add('maps', { id: FUTURE, title: 'Future', state: 'future', counterpartId: MAP, pos: [900, 0] });
    add('stages', { id: 'stage:f', mapId: FUTURE, name: 'a' });
    add('steps', { id: 'step:f', mapId: FUTURE, stageId: 'stage:f', name: extra?.step ?? 'Ask' });
    add('lanes', { id: 'lane:f', mapId: FUTURE, type: 'custom', title: 'all' });
    const place = { mapId: FUTURE, laneId: 'lane:f', stepId: 'step:f' } as const;
    if (pain !== null) add('cards', { ...place, kind: 'pain', text: pain });
    if (extra?.answers) add('cards', { ...place, kind: 'opportunity', text: 'Faster', painIds: ['card:p'] });
  });

describe('L31 future that does not answer the present', () => {
  it('fires for a copy, and for a pain point that leaves no trace', () => {
    expect(pair(' too long')).toEqual([`L31.sameMap ${FUTURE}`]);
    expect(pair(null)).toEqual(['L31.untraced card:p']);
  });
  it('is quiet where the pain point returns or is answered', () => {
    expect(pair('Too long', { step: 'Ask once' })).toEqual([]);
    expect(pair(null, { answers: true })).toEqual([]);
  });
});
