import { type LaneId, makeRecord } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createBoardDocument } from '../board/createBoardDocument.ts';
import { rootOf } from '../codec/roots.ts';
import { writeRecord } from '../codec/writeRecord.ts';
import { addCard } from '../commands/addCard.ts';
import { addLane } from '../commands/addLane.ts';
import { remove } from '../commands/remove.ts';
import { createHistory } from '../history/createHistory.ts';
import { type GuardedBoard, guardedBoard, textIn } from '../testing/guardedBoard.ts';
import { deletedThings } from '../trash/trash.ts';

const DOING = 'lane:doing';
const CARD = 'card:doing-0-0-0';

const laneIn = (board: GuardedBoard, id = DOING) => ({
  lane: board.board.get('lanes', id),
  cards: new Map(board.cardsOf(id).map((card) => [card.id, card])),
});

const newCard = (id: string, laneId: string, text: string) =>
  makeRecord(
    'cards',
    { id: `card:${id}`, kind: 'note', mapId: 'map:one', laneId, stepId: 'step:0-0', text } as never,
    { now: '2026-01-02T00:00:00.000Z', by: 'them', newId: () => 'card:x' as never },
  );

describe('a frozen lane', () => {
  it('keeps its own fields, but for those that are only a view of it', () => {
    const board = guardedBoard([DOING]);
    board.theyWrite((root) => {
      root('lanes').get(DOING)?.set('order', 'Zz');
      root('lanes').get(DOING)?.set('collapsed', true);
    });
    expect(board.board.get('lanes', DOING)).toMatchObject({ order: 'a0', collapsed: true });
    expect(board.taken).toEqual([[{ targetId: DOING, kept: 0 }]]);
  });

  it('lets all others be changed in the same update', () => {
    const board = guardedBoard([DOING]);
    board.theyWrite((root) => {
      root('cards').get(CARD)?.set('color', '#ff0000');
      root('cards').get('card:painPoints-0-0-0')?.set('severity', 4);
    });
    expect(board.board.get('cards', CARD)?.color).toBeUndefined();
    expect(board.board.get('cards', 'card:painPoints-0-0-0')).toMatchObject({ severity: 4 });
  });

  it('lays cards that are put in or moved in into a tray, with their words', () => {
    const board = guardedBoard([DOING]);
    const before = laneIn(board);
    board.theyWrite((root) => {
      root('cards').set('card:new', writeRecord('cards', newCard('new', DOING, 'Added')));
      root('cards').get('card:painPoints-0-0-0')?.set('laneId', DOING);
    });
    expect(laneIn(board)).toEqual(before);
    const added = board.board.get('cards', 'card:new');
    expect(added).toMatchObject({ stepId: null, text: 'Added' });
    expect(added?.laneId).not.toBe(DOING);
    expect(board.board.get('cards', 'card:painPoints-0-0-0')).toMatchObject({
      laneId: 'lane:painPoints',
      stepId: null,
      text: 'painPoints 0-0-0',
    });
    expect(board.taken).toEqual([[{ targetId: DOING, kept: 2 }]]);
  });

  it('keeps the words of its cards, and those that were written in wait in a tray', () => {
    const board = guardedBoard([DOING]);
    const before = laneIn(board);
    board.theyWrite((root) => {
      const text = textIn(root('cards').get(CARD), 'text');
      text.delete(0, 5);
      text.insert(0, 'Queueing');
      text.insert(text.length, ' and nobody speaks');
    });
    expect(laneIn(board)).toEqual(before);
    const laid = [...board.board.snapshot().cards.values()].filter(({ createdBy }) => createdBy === 'them');
    expect(laid.map(({ text, stepId }) => ({ text, stepId }))).toEqual([
      { text: 'Queueing\n and nobody speaks', stepId: null },
    ]);
  });

  it('gathers what is typed letter by letter in one card', () => {
    const board = guardedBoard([DOING]);
    for (const letter of 'hello you') {
      board.theyWrite((root) => {
        textIn(root('cards').get(CARD), 'text').insert(3, letter);
      });
    }
    const laid = [...board.board.snapshot().cards.values()].filter(({ createdBy }) => createdBy === 'them');
    expect(laid.map(({ text }) => text)).toEqual(['hello you']);
    expect(board.board.get('cards', CARD)?.text).toBe('doing 0-0-0');
  });

  it('brings deleted records back under their ids, with what went with them', () => {
    const board = guardedBoard([DOING]);
    const before = board.json();
    board.theyWrite((_, doc) => {
      const other = createBoardDocument(doc);
      expect(remove(other, { collection: 'cards', id: CARD })).toEqual({ ok: true });
    });
    expect(board.json()).toBe(before);
    expect(deletedThings(board.board)).toEqual([]);
    board.theyWrite((root) => {
      root('lanes').delete(DOING);
      for (const { id } of board.cardsOf(DOING)) root('cards').delete(id);
    });
    expect(board.json()).toBe(before);
  });

  it('takes no words of its own for somebody’s when a record is set anew', () => {
    const board = guardedBoard([DOING]);
    const before = board.json();
    board.theyWrite((root) => {
      const card = board.board.get('cards', CARD);
      if (card) root('cards').set(CARD, writeRecord('cards', { ...card, color: '#ff0000' }));
    });
    expect(board.json()).toBe(before);
    expect(board.taken).toEqual([[{ targetId: DOING, kept: 0 }]]);
  });

  it('lets a deletion bring nothing back but records as there are, and none into the lane', () => {
    const board = guardedBoard([DOING]);
    const before = laneIn(board);
    board.theyWrite((root, doc) => {
      const card = { id: 'card:slipped', kind: 'note', mapId: 'map:one', laneId: DOING, text: 'Slipped in' };
      const records = [
        { collection: 'cards', record: { id: CARD } },
        { collection: 'cards', record: { ...card, 'no field': 1 } },
        { collection: 'steps', record: { ...card, id: 'nothing' } },
      ];
      doc.getMap('trash').set(CARD, { collection: 'cards', at: '2026-01-02', by: '', records, fields: [] });
      root('cards').delete(CARD);
      root('metrics').set('metric:a', new Y.Map<unknown>([['scope', { kind: 'map', id: { toString: 1 } }]]));
    });
    expect(laneIn(board)).toEqual(before);
    expect(board.board.get('cards', 'card:slipped')).toMatchObject({ text: 'Slipped in', stepId: null });
    expect(rootOf(board.doc, 'cards').get('card:slipped')?.has('no field')).toBe(false);
    expect(rootOf(board.doc, 'steps').has('nothing')).toBe(false);
  });

  it('puts a record back that was replaced by something nobody can read', () => {
    const board = guardedBoard([DOING]);
    const before = board.json();
    board.theyWrite((root) => {
      root('cards').set(CARD, 'no card at all' as never);
      root('lanes').get(DOING)?.set('title', 7);
    });
    expect(board.json()).toBe(before);
    expect(rootOf(board.doc, 'lanes').get(DOING)?.get('title')).toBeInstanceOf(Y.Text);
  });

  it('is not taken over by a lane of its kind that somebody adds', () => {
    const board = guardedBoard([DOING]);
    const before = laneIn(board);
    board.theyWrite((root) => {
      const lane = new Y.Map<unknown>([
        ['mapId', 'map:one'],
        ['type', 'doing'],
        ['title', new Y.Text('Mine')],
      ]);
      root('lanes').set('lane:a', lane);
      root('cards').set('card:new', writeRecord('cards', newCard('new', 'lane:a', 'In the twin')));
    });
    expect(laneIn(board)).toEqual(before);
    expect(board.board.get('cards', 'card:new')).toMatchObject({ stepId: null, text: 'In the twin' });
    expect(board.board.get('cards', 'card:new')?.laneId).not.toBe(DOING);
  });

  it('gets no cards of a lane that goes without them, nor of one that never was', () => {
    const board = guardedBoard([DOING]);
    addLane(board.board, { mapId: 'map:one', type: 'custom' });
    const custom = [...board.board.snapshot().lanes.values()].find(({ type }) => type === 'custom');
    addCard(board.board, { laneId: custom?.id as LaneId, stepId: 'step:0-0' });
    const before = laneIn(board);
    board.theyWrite((root) => {
      root('lanes').delete(String(custom?.id));
      root('cards').set('card:new', writeRecord('cards', newCard('new', 'lane:never', 'Nowhere')));
    });
    expect(laneIn(board)).toEqual(before);
    expect(board.board.get('cards', 'card:new')?.text).toBe('Nowhere');
  });

  it('leaves standing what the loss of a step outside makes of its cards', () => {
    const board = guardedBoard([DOING]);
    board.theyWrite((_, doc) => {
      remove(createBoardDocument(doc), { collection: 'steps', id: 'step:0-0' });
    });
    expect(board.board.get('steps', 'step:0-0')).toBeUndefined();
    expect(board.board.get('cards', CARD)).toMatchObject({
      laneId: DOING,
      stepId: null,
      text: 'doing 0-0-0',
    });
  });

  it('goes with its map, and is frozen again when the map comes back', () => {
    const board = guardedBoard([DOING]);
    const history = createHistory(board.board);
    expect(remove(board.board, { collection: 'maps', id: 'map:one' })).toEqual({ ok: true });
    expect(board.board.snapshot().cards.size).toBe(0);
    history.undo();
    expect(board.board.get('cards', CARD)?.text).toBe('doing 0-0-0');
    board.theyWrite((root) => root('cards').delete(CARD));
    expect(board.board.get('cards', CARD)?.text).toBe('doing 0-0-0');
  });

  it('takes hundreds of things back at once', () => {
    const board = guardedBoard([DOING]);
    const before = laneIn(board);
    board.theyWrite((root) => {
      for (let i = 0; i < 500; i++)
        root('cards').set(`card:n${i}`, writeRecord('cards', newCard(`n${i}`, DOING, `Word ${i}`)));
      for (const { id } of board.cardsOf(DOING)) root('cards').delete(id);
    });
    expect(laneIn(board)).toEqual(before);
    expect(board.taken).toHaveLength(1);
    const words = new Set([...board.board.snapshot().cards.values()].map(({ text }) => text));
    for (let i = 0; i < 500; i++) expect(words).toContain(`Word ${i}`);
  });

  it('finds another place where every lane of the map is frozen', () => {
    const lanes = [
      'lane:doing',
      'lane:touchpoints',
      'lane:emotionCurve',
      'lane:painPoints',
      'lane:opportunities',
    ];
    const board = guardedBoard(lanes);
    board.theyWrite((root) => {
      root('cards').set('card:new', writeRecord('cards', newCard('new', DOING, 'Homeless')));
      textIn(root('cards').get(CARD), 'text').insert(0, 'Wordless');
    });
    const notes = [...board.board.snapshot().items.values()].map(({ text }) => text);
    expect(notes).toEqual(expect.arrayContaining(['Homeless', 'Wordless']));
    expect(board.board.get('cards', 'card:new')).toBeUndefined();
  });
});
