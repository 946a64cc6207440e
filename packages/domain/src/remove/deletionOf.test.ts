import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardsIn, columnsOf, lanesOf, stepsOf } from '../board/selectors.ts';
import { applyChanges } from '../change/applyChanges.ts';
import { type Change, patch } from '../change/change.ts';
import { violations } from '../invariants/violations.ts';
import { newId } from '../newId.ts';
import { type FieldsOfRecord, makeRecord } from '../record/makeRecord.ts';
import { sampleBoard } from '../sample/sampleBoard.ts';
import { SAMPLE_MAP } from '../sample/sampleIds.ts';
import { seededRandom } from '../seededRandom.ts';
import { type BoardSnapshot, COLLECTIONS, type Collection } from '../snapshot.ts';
import { TEMPLATES } from '../templates/templates.ts';
import type { DeletionChoice } from './deletion.ts';
import { deletionOf } from './deletionOf.ts';

const CONTEXT = { now: '2026-11-01T09:00:00.000Z', by: '', newId };
const sample = sampleBoard();

function put<C extends Collection>(collection: C, fields: FieldsOfRecord<C>): Change {
  return { type: 'put', collection, record: makeRecord(collection, fields, CONTEXT) } as Change;
}

function without(collection: Collection, id: string, choice?: DeletionChoice, board = sample): BoardSnapshot {
  const deletion = deletionOf(board, { collection, id }, choice);
  if ('refused' in deletion) throw new Error(deletion.refused);
  const after = applyChanges(board, deletion.changes);
  expect(violations(after)).toEqual([]);
  return after;
}

describe('deleting a stage', () => {
  it('moves its steps to the end of the stage before it', () => {
    const after = without('stages', 'stage:apply');
    expect(stepsOf(after, 'stage:find-out').map(({ id }) => id)).toEqual([
      'step:rules',
      'step:tariffs',
      'step:form',
      'step:meter',
    ]);
    expect(after.cards.size).toBe(sample.cards.size);
  });

  it('moves the first stage’s steps to the front of the next', () => {
    const after = without('stages', 'stage:realise');
    expect(columnsOf(after, SAMPLE_MAP).map(({ id }) => id)).toEqual(
      columnsOf(sample, SAMPLE_MAP).map(({ id }) => id),
    );
    expect(stepsOf(after, 'stage:find-out')).toHaveLength(4);
  });

  it('does not let spans that the stage had cut grow', () => {
    const wide = applyChanges(sample, [patch('cards', 'card:doing-tariffs', { span: 3 })]);
    expect(without('stages', 'stage:apply', {}, wide).cards.get('card:doing-tariffs')?.span).toBe(1);
  });

  it('takes everything along when asked, and only so if it is the last', () => {
    const after = without('stages', 'stage:settle', { contents: 'delete' });
    expect(columnsOf(after, SAMPLE_MAP)).toHaveLength(8);
    expect(after.cards.has('card:pain-bill')).toBe(false);
    const one = applyChanges(
      sample,
      ['realise', 'find-out', 'apply', 'move-in'].flatMap((id) => {
        const deletion = deletionOf(
          sample,
          { collection: 'stages', id: `stage:${id}` },
          { contents: 'delete' },
        );
        return 'changes' in deletion ? deletion.changes : [];
      }),
    );
    expect(deletionOf(one, { collection: 'stages', id: 'stage:settle' })).toMatchObject({
      refused: 'lastStage',
      uses: [{ id: 'step:bill' }, { id: 'step:ask' }],
    });
  });
});

describe('deleting a step', () => {
  it('puts its cards into the tray and drops what means nothing elsewhere', () => {
    const after = without('steps', 'step:ask');
    expect(cardsIn(after, 'lane:pains', null).map(({ id }) => id)).toEqual(['card:pain-ask']);
    expect(after.cards.has('card:moment-ask')).toBe(false);
    expect([...after.emotions.keys()].some((id) => id.startsWith('step:ask|'))).toBe(false);
    expect([...after.stepLinks.values()].some(({ to }) => to === 'step:ask')).toBe(false);
  });

  it('moves its metrics to the stage', () => {
    expect(without('steps', 'step:reading').metrics.get('metric:reading-csat')?.scope).toEqual({
      kind: 'stage',
      id: 'stage:move-in',
    });
  });

  it('takes one column off a card that ran over it, from either side', () => {
    const first = without('steps', 'step:wait').cards.get('card:backstage-wait');
    expect(first).toMatchObject({ stepId: 'step:reading', span: 1 });
    expect(without('steps', 'step:reading').cards.get('card:backstage-wait')).toMatchObject({
      stepId: 'step:wait',
      span: 1,
    });
  });

  it('takes its cards along when asked, and links to them', () => {
    const after = without('steps', 'step:tariffs', { contents: 'delete' });
    expect(after.cards.has('card:pain-tariffs')).toBe(false);
    expect(after.cards.get('card:opportunity-bill')).toMatchObject({ painIds: ['card:pain-bill'] });
  });
});

describe('deleting a lane', () => {
  it('hides a built-in lane that holds something', () => {
    expect(without('lanes', 'lane:pains').lanes.get('lane:pains')?.hidden).toBe(true);
    expect(without('lanes', 'lane:emotion').lanes.get('lane:emotion')?.hidden).toBe(true);
    expect(without('lanes', 'lane:channels').lanes.has('lane:channels')).toBe(false);
  });

  it('takes a custom lane’s cards along', () => {
    const board = applyChanges(sample, [
      put('lanes', { id: 'lane:own', mapId: SAMPLE_MAP, type: 'custom', order: 'b00' }),
      put('cards', { id: 'card:own', mapId: SAMPLE_MAP, laneId: 'lane:own' }),
    ]);
    const after = without('lanes', 'lane:own', {}, board);
    expect(after.lanes.has('lane:own') || after.cards.has('card:own')).toBe(false);
  });

  it('hands its blueprint line to the lane above', () => {
    const board = TEMPLATES.find(({ id }) => id === 'blueprint')?.build({
      title: '',
      now: CONTEXT.now,
      random: seededRandom(2),
    });
    const mapId = [...(board?.maps.values() ?? [])][0]?.id;
    if (!board || !mapId) throw new Error('no blueprint');
    const [, actions] = lanesOf(board, mapId);
    const after = without('lanes', actions?.id ?? '', {}, board);
    expect(lanesOf(after, mapId).map(({ separatorAfter }) => separatorAfter)).toEqual([
      'interaction',
      'visibility',
      'internalInteraction',
      undefined,
    ]);
  });
});

describe('deleting a card', () => {
  it('leaves opportunities without the link and its metrics on the step', () => {
    const board = applyChanges(sample, [
      patch('metrics', 'metric:reading-csat', { scope: { kind: 'card', id: 'card:pain-ask' } }),
    ]);
    const after = without('cards', 'card:pain-ask', {}, board);
    expect(after.cards.get('card:opportunity-ask')).toMatchObject({ painIds: [] });
    expect(after.metrics.get('metric:reading-csat')?.scope).toEqual({ kind: 'step', id: 'step:ask' });
  });

  it('leaves an arrow where it was drawn', () => {
    const board = applyChanges(sample, [
      put('connectors', {
        id: 'connector:x',
        from: { recordId: 'card:pain-ask' },
        to: { recordId: 'item:sticky-key' },
      }),
    ]);
    const drawn = without('cards', 'card:pain-ask', { pointOf: () => [700, 500] }, board);
    expect(drawn.connectors.get('connector:x')?.from).toEqual({ pos: [700, 500] });
    const key = without('items', 'item:sticky-key', {}, board);
    expect(key.connectors.get('connector:x')?.to).toEqual({ pos: [-168, 660] });
    expect(key.connectors.get('connector:key-legal')?.from).toEqual({ pos: [-168, 712] });
  });
});

describe('deleting a persona', () => {
  it('takes its feelings and sheets along and leaves everything else without it', () => {
    const after = without('personas', 'persona:ruth');
    expect(after.emotions.size).toBe(sample.emotions.size - 7);
    expect(after.maps.get(SAMPLE_MAP)?.personaIds).toEqual(['persona:nora', 'persona:emil']);
    expect(after.cards.get('card:pain-ask')?.personaIds).toEqual(['persona:emil']);
    expect(after.cards.get('card:touchpoint-bill')).not.toHaveProperty('usedChannels');
    expect(after.toneRules.get('tone:ruth-letter')).toMatchObject({ disabled: true });
    expect(without('personas', 'persona:nora').items.has('item:sheet-nora')).toBe(false);
  });

  it('is refused where a map would have none, unless confirmed', () => {
    const one = without('personas', 'persona:emil', {}, without('personas', 'persona:ruth'));
    const target = { collection: 'personas', id: 'persona:nora' } as const;
    expect(deletionOf(one, target)).toEqual({
      refused: 'onlyPersona',
      uses: [{ collection: 'maps', id: SAMPLE_MAP }],
    });
    expect(without('personas', 'persona:nora', { confirmed: true }, one).personas.size).toBe(0);
  });
});

describe('deleting a channel', () => {
  it('is refused while it is used, and says where', () => {
    const refused = deletionOf(sample, { collection: 'channels', id: 'channel:search' });
    expect(refused).toEqual({
      refused: 'channelInUse',
      uses: [{ collection: 'cards', id: 'card:touchpoint-rules' }],
    });
    expect(deletionOf(sample, { collection: 'channels', id: 'channel:kiosk' })).toMatchObject({
      refused: 'builtIn',
    });
  });

  it('replaces it everywhere, once, and archives what is built in', () => {
    const after = without('channels', 'channel:search', { replaceWith: 'channel:website' });
    expect(after.cards.get('card:touchpoint-rules')).toMatchObject({ channelIds: ['channel:website'] });
    expect(after.channels.get('channel:search')?.archived).toBe(true);
    const merged = without('channels', 'channel:email', { replaceWith: 'channel:mobile-app' });
    expect(merged.personas.get('persona:nora')?.channels.map(({ channelId }) => channelId)).toEqual([
      'channel:mobile-app',
      'channel:website',
      'channel:phone',
      'channel:post-letter',
    ]);
    expect(
      without('channels', 'channel:phone', { archive: true }).channels.get('channel:phone')?.archived,
    ).toBe(true);
  });
});

describe('deleting the rest', () => {
  it('a department or an actor leaves holes, not dangling names', () => {
    const after = without('departments', 'department:care');
    expect(after.maps.get(SAMPLE_MAP)).not.toHaveProperty('ownerId');
    expect(without('actors', 'actor:care-agent').cards.get('card:touchpoint-form')).toMatchObject({
      actorIds: ['actor:moving-desk'],
    });
  });

  it('a metric leaves the north star its words', () => {
    expect(without('metrics', 'metric:reading-csat').maps.get(SAMPLE_MAP)?.northStar).toEqual({
      text: 'A move is told once and confirmed within three days.',
      target: 4,
    });
  });

  it('a map takes all that is on it, and its counterpart stands alone', () => {
    const after = without('maps', SAMPLE_MAP);
    expect(
      after.cards.size + after.steps.size + after.emotions.size + after.metrics.size + after.lanes.size,
    ).toBe(0);
    expect(after.personas.size).toBe(3);
    const pair = TEMPLATES.find(({ id }) => id === 'currentFuture')?.build({
      title: '',
      now: CONTEXT.now,
      random: seededRandom(2),
    });
    if (!pair) throw new Error('no template');
    const [first = ''] = [...pair.maps.keys()];
    const [left] = [...without('maps', first, {}, pair).maps.values()];
    expect(left).not.toHaveProperty('counterpartId');
  });

  it('a frame leaves its items on the board, or takes them along', () => {
    const board = applyChanges(sample, [
      put('items', { type: 'frame', id: 'item:f' }),
      put('items', { type: 'frame', id: 'item:g', frameId: 'item:f' }),
      put('items', { type: 'text', id: 'item:t', frameId: 'item:g' }),
    ]);
    expect(without('items', 'item:f', {}, board).items.get('item:g')).not.toHaveProperty('frameId');
    expect(without('items', 'item:f', { contents: 'delete' }, board).items.has('item:t')).toBe(false);
  });

  it('says so when the thing is gone already', () => {
    expect(deletionOf(sample, { collection: 'cards', id: 'card:x' })).toEqual({
      refused: 'notFound',
      uses: [],
    });
  });

  it('never breaks an invariant, whatever goes in whatever order', () => {
    const all = COLLECTIONS.flatMap((collection) =>
      [...sample[collection].keys()].map((id) => ({ collection, id })),
    );
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { maxLength: 15 }),
        fc.constantFrom('keep' as const, 'delete' as const),
        (targets, contents) => {
          let board: BoardSnapshot = sample;
          for (const target of targets) {
            const deletion = deletionOf(board, target, { contents, confirmed: true });
            if ('changes' in deletion) board = applyChanges(board, deletion.changes);
            expect(violations(board), JSON.stringify(target)).toEqual([]);
          }
        },
      ),
      { seed: 2023, numRuns: 100 },
    );
  });
});
