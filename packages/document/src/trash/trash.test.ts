import {
  type BoardSnapshot,
  COLLECTIONS,
  type DeletionTarget,
  SAMPLE_MAP,
  sampleBoard,
  seededRandom,
} from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { createBoardDocument } from '../board/createBoardDocument.ts';
import { addItem } from '../commands/addItem.ts';
import { moveCards } from '../commands/moveCards.ts';
import { remove } from '../commands/remove.ts';
import { setFields } from '../commands/setFields.ts';
import { createHistory } from '../history/createHistory.ts';
import { openBoard } from '../testing/openBoard.ts';
import { restore } from './restore.ts';
import { deletedThings, subscribeTrash } from './trash.ts';
import { trashRoot } from './trashRoot.ts';

/** A board's tables by value, for comparing two moments. */
const tables = (snapshot: BoardSnapshot): unknown =>
  Object.fromEntries(COLLECTIONS.map((name) => [name, Object.fromEntries(snapshot[name])]));

describe('the trash of a board', () => {
  it('brings a stage back with all that went with it', () => {
    const { board } = openBoard();
    const before = tables(board.snapshot());
    remove(board, { collection: 'stages', id: 'stage:0' }, { contents: 'delete' });
    const [thing] = deletedThings(board);
    expect(thing).toMatchObject({ id: 'stage:0', collection: 'stages', by: 'me' });
    expect(thing?.records.length).toBeGreaterThan(3);
    expect(restore(board, 'stage:0')).toEqual({ ok: true, also: [] });
    expect(tables(board.snapshot())).toEqual(before);
    expect(deletedThings(board)).toEqual([]);
  });

  it('puts back what a deletion moved, but not what somebody has moved since', () => {
    const { board } = openBoard();
    const step = 'step:0-0';
    remove(board, { collection: 'steps', id: step });
    const [first, second] = [...board.snapshot().cards.values()].filter(({ stepId }) => stepId === null);
    if (!first || !second) throw new Error('two cards went to the tray');
    moveCards(board, { ids: [first.id], laneId: first.laneId, stepId: 'step:1-0' });
    restore(board, step);
    expect(board.get('cards', first.id)?.stepId).toBe('step:1-0');
    expect(board.get('cards', second.id)?.stepId).toBe(step);
  });

  it('brings back first what a thing has no place without', () => {
    const { board } = openBoard();
    const before = tables(board.snapshot());
    const card = [...board.snapshot().cards.keys()][0] ?? '';
    remove(board, { collection: 'cards', id: card });
    remove(board, { collection: 'maps', id: 'map:one' });
    expect(
      deletedThings(board)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([card, 'map:one'].toSorted());
    expect(restore(board, card)).toEqual({ ok: true, also: ['map:one'] });
    expect(tables(board.snapshot())).toEqual(before);
  });

  it('says so where there is no place any more, and where it is gone', () => {
    const { board } = openBoard();
    const card = [...board.snapshot().cards.keys()][0] ?? '';
    remove(board, { collection: 'cards', id: card });
    remove(board, { collection: 'maps', id: 'map:one' });
    trashRoot(board.doc).delete('map:one');
    expect(restore(board, card)).toEqual({ ok: false, reason: 'noPlace' });
    expect(restore(board, 'card:never')).toEqual({ ok: false, reason: 'gone' });
  });

  it('is part of the act: undo takes the thing out of it, redo puts it there again', () => {
    const { board } = openBoard();
    const history = createHistory(board);
    const before = tables(board.snapshot());
    remove(board, { collection: 'stages', id: 'stage:1' });
    expect(deletedThings(board)).toHaveLength(1);
    history.undo();
    expect(deletedThings(board)).toEqual([]);
    expect(tables(board.snapshot())).toEqual(before);
    history.redo();
    expect(deletedThings(board)).toHaveLength(1);
    restore(board, 'stage:1');
    expect(tables(board.snapshot())).toEqual(before);
    history.undo();
    expect(board.get('stages', 'stage:1')).toBeUndefined();
  });

  it('forgets after thirty days, and never keeps a blank note', () => {
    const { board, doc } = openBoard();
    const note = addItem(board, { type: 'sticky', pos: [0, 0], size: [160, 160] });
    if (!note.ok) throw new Error('a note');
    remove(board, { collection: 'items', id: note.id });
    expect(deletedThings(board)).toEqual([]);
    remove(board, { collection: 'stages', id: 'stage:1' });
    const later = (iso: string) => createBoardDocument(doc, { now: () => iso });
    expect(deletedThings(later('2026-03-05T04:05:06.000Z'))).toHaveLength(1);
    const after = later('2026-03-05T04:05:06.001Z');
    expect(deletedThings(after)).toEqual([]);
    remove(after, { collection: 'steps', id: 'step:0-0' });
    expect([...trashRoot(doc).keys()]).toEqual(['step:0-0']);
  });

  it('passes over what another program left in it', () => {
    const { board } = openBoard();
    let told = 0;
    const stop = subscribeTrash(board, () => {
      told += 1;
    });
    for (const value of [
      null,
      'x',
      { at: 1 },
      { collection: 'cards', at: '2026', records: [{}], fields: [] },
    ])
      trashRoot(board.doc).set('card:odd', value);
    stop();
    expect(told).toBe(4);
    expect(deletedThings(board)).toEqual([]);
    expect(restore(board, 'card:odd')).toEqual({ ok: false, reason: 'gone' });
  });

  it.each([1, 2, 3, 4, 5, 6])('gives the whole sample back, last deleted first (seed %i)', (seed) => {
    const random = seededRandom(seed);
    const { board } = openBoard(sampleBoard());
    setFields(board, 'maps', SAMPLE_MAP, { title: 'Before' });
    const before = tables(board.snapshot());
    const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
    const gone: string[] = [];
    for (let act = 0; act < 25; act++) {
      const snapshot = board.snapshot();
      const collection =
        pick(['cards', 'steps', 'stages', 'personas', 'items', 'metrics'] as const) ?? 'cards';
      const id = pick([...snapshot[collection].keys()]);
      if (id === undefined) continue;
      const target: DeletionTarget = { collection, id };
      const contents = random() < 0.5 ? 'keep' : 'delete';
      if (remove(board, target, { contents, confirmed: true }).ok) gone.push(id);
    }
    expect(gone.length).toBeGreaterThan(5);
    for (const id of gone.toReversed()) expect(restore(board, id)).toEqual({ ok: true, also: [] });
    expect(tables(board.snapshot())).toEqual(before);
  });
});
