import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIndex } from '../board/boardIndex.ts';
import { cardsIn, columnsOf, lanesOf } from '../board/selectors.ts';
import { type Entry, snapshotOf } from '../board/snapshotOf.ts';
import { applyChanges } from '../change/applyChanges.ts';
import { type Change, patch } from '../change/change.ts';
import { newId } from '../newId.ts';
import { type FieldsOfRecord, makeRecord } from '../record/makeRecord.ts';
import { sampleBoard } from '../sample/sampleBoard.ts';
import { SAMPLE_MAP } from '../sample/sampleIds.ts';
import { seededRandom } from '../seededRandom.ts';
import { type BoardSnapshot, COLLECTIONS, type Collection } from '../snapshot.ts';
import { TEMPLATES } from '../templates/templates.ts';
import { repair, violations } from './violations.ts';

const CONTEXT = { now: '2026-11-01T09:00:00.000Z', by: '', newId };
const sample = sampleBoard();

function entry<C extends Collection>(collection: C, fields: FieldsOfRecord<C>): Entry {
  return { collection, record: makeRecord(collection, fields, CONTEXT) } as Entry;
}

function mended(changes: readonly Change[], board: BoardSnapshot = sample): BoardSnapshot {
  const broken = applyChanges(board, changes);
  expect(violations(broken).length).toBeGreaterThan(0);
  return repair(broken).snapshot;
}

describe('violations', () => {
  it('finds none on the sample and on the templates', () => {
    expect(violations(sample)).toEqual([]);
    for (const template of TEMPLATES) {
      const board = template.build({ title: 'x', now: CONTEXT.now, random: seededRandom(1) });
      expect(violations(board), template.id).toEqual([]);
      expect(repair(board).snapshot).toBe(board);
    }
  });
});

describe('repair', () => {
  it('I1: brings steps of a lost stage into the last one', () => {
    const board = mended([{ type: 'delete', collection: 'stages', id: 'stage:realise' }]);
    expect(board.steps.get('step:sign')?.stageId).toBe('stage:settle');
    expect(columnsOf(board, SAMPLE_MAP)).toHaveLength(10);
  });

  it('I1: makes a stage for steps where no stage is left', () => {
    const gone = [...sample.stages.keys()].map(
      (id): Change => ({ type: 'delete', collection: 'stages', id }),
    );
    expect(columnsOf(mended(gone), SAMPLE_MAP)).toHaveLength(10);
  });

  it('I3: puts a card whose step is gone into the tray', () => {
    const board = mended([{ type: 'delete', collection: 'steps', id: 'step:bill' }]);
    expect(cardsIn(board, 'lane:pains', null).map(({ id }) => id)).toEqual(['card:pain-bill']);
    expect([...board.emotions.values()].some(({ stepId }) => stepId === 'step:bill')).toBe(false);
  });

  it('I3: keeps cards whose lane is gone, in a lane that is made for them', () => {
    const board = mended([{ type: 'delete', collection: 'lanes', id: 'lane:pains' }]);
    expect(cardsIn(board, 'lane:pains', 'step:bill').map(({ id }) => id)).toEqual(['card:pain-bill']);
    expect(board.lanes.get('lane:pains')?.type).toBe('custom');
  });

  it('I4, I6, I13: mends numbers', () => {
    const board = mended([
      patch('cards', 'card:doing-sign', { span: 0 }),
      patch('emotions', 'step:sign|persona:nora', { valence: Number.NaN }),
      patch('metrics', 'metric:reading-csat', {
        points: [
          { at: '2026-10', counts: [1, 2, 3, 4, 5], n: 99, skipped: 0, rejected: 0 },
          { at: '2026-11', counts: [1, 2], n: 3, skipped: 0, rejected: 0 },
        ],
      }),
    ]);
    expect(board.cards.get('card:doing-sign')?.span).toBe(1);
    expect(board.emotions.get('step:sign|persona:nora')?.valence).toBe(0);
    expect(board.metrics.get('metric:reading-csat')?.points).toMatchObject([{ at: '2026-10', n: 15 }]);
  });

  it('I7: a map names whoever is used on it, once, and nobody who is gone', () => {
    const board = mended([
      patch('maps', SAMPLE_MAP, { personaIds: ['persona:emil', 'persona:emil', 'persona:ghost'] }),
    ]);
    expect(board.maps.get(SAMPLE_MAP)?.personaIds).toEqual(['persona:emil', 'persona:nora', 'persona:ruth']);
  });

  it('I8: joins a lane that two people added at once', () => {
    const second = makeRecord(
      'lanes',
      { id: 'lane:pains-2', mapId: SAMPLE_MAP, type: 'painPoints', order: 'b00' },
      CONTEXT,
    );
    const board = mended([
      { type: 'put', collection: 'lanes', record: second },
      patch('cards', 'card:pain-ask', { laneId: 'lane:pains-2' }),
    ]);
    expect(board.lanes.has('lane:pains-2')).toBe(false);
    expect(board.cards.get('card:pain-ask')?.laneId).toBe('lane:pains');
  });

  it('I9: a blueprint has its three lines once and in order', () => {
    const blueprint = TEMPLATES.find(({ id }) => id === 'blueprint')?.build({
      title: '',
      now: CONTEXT.now,
      random: seededRandom(3),
    });
    if (!blueprint) throw new Error('no blueprint');
    const [mapId] = [...blueprint.maps.values()].map(({ id }) => id);
    if (!mapId) throw new Error('no map');
    const [evidence, actions, front, back] = lanesOf(blueprint, mapId);
    if (!evidence || !actions || !front || !back) throw new Error('no lanes');
    const lines = (board: BoardSnapshot): unknown[] =>
      lanesOf(board, mapId).map(({ separatorAfter }) => separatorAfter ?? null);
    const expected = [null, 'interaction', 'visibility', 'internalInteraction', null];
    expect(lines(mended([patch('lanes', front.id, { separatorAfter: undefined })], blueprint))).toEqual(
      expected,
    );
    expect(
      lines(
        mended(
          [
            patch('lanes', actions.id, { separatorAfter: 'visibility' }),
            patch('lanes', front.id, { separatorAfter: 'interaction' }),
          ],
          blueprint,
        ),
      ),
    ).toEqual(expected);
    const moved = mended([patch('lanes', evidence.id, { separatorAfter: 'interaction' })], blueprint);
    expect(lines(moved)).toEqual(['interaction', null, 'visibility', 'internalInteraction', null]);
  });

  it('I10: clears a counterpart that does not answer', () => {
    const board = mended([patch('maps', SAMPLE_MAP, { counterpartId: SAMPLE_MAP })]);
    expect(board.maps.get(SAMPLE_MAP)).not.toHaveProperty('counterpartId');
  });

  it('I11: removes a link to itself and makes a loop of the link that closes a circle', () => {
    const link = (id: string, from: string, to: string): Change => ({
      type: 'put',
      collection: 'stepLinks',
      record: makeRecord(
        'stepLinks',
        { id: `link:${id}`, mapId: SAMPLE_MAP, from: `step:${from}`, to: `step:${to}` },
        CONTEXT,
      ),
    });
    const board = mended([link('self', 'ask', 'ask'), link('back', 'ask', 'bill')]);
    expect(board.stepLinks.has('link:self')).toBe(false);
    expect(board.stepLinks.get('link:back')?.kind).toBe('loop');
    expect(board.stepLinks.get('link:bill-ask-5')?.kind).toBe('next');
  });

  it('I16: takes frames out of themselves', () => {
    const frame = (id: string, frameId: string): Entry =>
      entry('items', { type: 'frame', id: `item:${id}`, frameId: `item:${frameId}` });
    const board = snapshotOf([frame('a', 'b'), frame('b', 'a'), frame('c', 'a')]);
    const next = repair(board).snapshot;
    expect(violations(next)).toEqual([]);
    expect(next.items.get('item:c')?.frameId).toBe('item:a');
  });

  it('drops references to what is not there and keeps the rest of the field', () => {
    const board = mended([
      patch('cards', 'card:touchpoint-sign', {
        channelIds: ['channel:email', 'channel:ghost'],
        usedChannels: { 'persona:emil': 'channel:ghost', 'persona:nora': 'channel:email' },
      }),
    ]);
    expect(board.cards.get('card:touchpoint-sign')).toMatchObject({
      channelIds: ['channel:email'],
      usedChannels: { 'persona:nora': 'channel:email' },
    });
  });

  it('mends whatever is torn out of a board or tangled in it, twice to the same', () => {
    const all = COLLECTIONS.flatMap((collection) =>
      [...sample[collection].keys()].map((id) => ({ collection, id })),
    );
    const tangles = [
      'mapId',
      'stageId',
      'laneId',
      'stepId',
      'personaIds',
      'from',
      'to',
      'frameId',
      'counterpartId',
      'painIds',
      'personaId',
      'separatorAfter',
      'type',
      'kind',
    ];
    const values = [
      'map:moving-a-contract',
      'map:x',
      'stage:settle',
      'lane:doing',
      'step:ask',
      'step:x',
      ['persona:nora', 'persona:nora'],
      ['card:x'],
      undefined,
      'visibility',
      'doing',
      'loop',
      'exit',
    ];
    // Tangles stay within what a reader lets through: a wrong type would have been replaced while reading.
    const fits = (field: string, value: unknown): boolean =>
      field.endsWith('Ids')
        ? Array.isArray(value) &&
          value.every((id) => String(id).startsWith(field === 'painIds' ? 'card' : 'persona'))
        : field === 'type'
          ? value === 'doing'
          : field === 'kind'
            ? value === 'loop' || value === 'exit'
            : field === 'separatorAfter'
              ? value === 'visibility' || value === undefined
              : typeof value === 'string' &&
                value.startsWith(field === 'from' || field === 'to' ? 'step' : field.replace('Id', '')) &&
                value.includes(':');
    const collectionFor: Readonly<Record<string, readonly Collection[]>> = {
      mapId: ['stages', 'steps', 'lanes', 'cards', 'stepLinks', 'emotions'],
      stageId: ['steps'],
      laneId: ['cards'],
      stepId: ['cards', 'emotions'],
      personaIds: ['cards', 'maps', 'stepLinks'],
      from: ['stepLinks'],
      to: ['stepLinks'],
      separatorAfter: ['lanes'],
      type: ['lanes'],
      kind: ['stepLinks'],
    };
    fc.assert(
      fc.property(
        fc.subarray(all, { maxLength: 12 }),
        fc.array(fc.tuple(fc.constantFrom(...all), fc.constantFrom(...tangles), fc.constantFrom(...values)), {
          maxLength: 20,
        }),
        (torn, tangled) => {
          const changes: Change[] = [
            ...torn.map(({ collection, id }): Change => ({ type: 'delete', collection, id })),
            ...tangled
              .filter(
                ([{ collection }, field, value]) =>
                  collectionFor[field]?.includes(collection) && fits(field, value),
              )
              .map(
                ([{ collection, id }, field, value]): Change => ({
                  type: 'patch',
                  collection,
                  id,
                  fields: { [field]: value },
                }),
              ),
          ];
          const result = repair(applyChanges(sample, changes));
          expect(violations(result.snapshot)).toEqual([]);
          expect(repair(result.snapshot).snapshot).toBe(result.snapshot);
          const index = createIndex(result.snapshot);
          for (const card of result.snapshot.cards.values())
            expect(index.laneOfCard.get(card.id)?.id).toBe(card.laneId);
        },
      ),
      { seed: 77, numRuns: 300 },
    );
  });
});
