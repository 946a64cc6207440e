import {
  addCard,
  applyChanges,
  type Command,
  createBoardDocument,
  createHistory,
  createSessionDocument,
  type DeskCard,
  publishPrivate,
  seedDocument,
  typeText,
} from '@wayline/document';
import {
  type Blank,
  type CardId,
  columnsOf,
  type FieldsOfRecord,
  lanesOf,
  makeRecord,
  type PrivateMode,
  SAMPLE_MAP,
  sampleBoard,
} from '@wayline/domain';
import { describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { privateWriting as words } from '../i18n/en/privateWriting.ts';
import { createStore } from '../session/store.ts';
import type { ConnectionState } from '../sync/connection.ts';
import type { CommandOutcome } from '../sync/openCommands.ts';
import { createManualTimers } from '../sync/testing/manualTimers.ts';
import { blankId } from './blankId.ts';
import { createSeen } from './createSeen.ts';
import { keepPrivate } from './keepPrivate.ts';
import { createPrivateHere } from './privateHere.ts';

/** As much of the browser's storage as is used. */
function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
}

/** The room and its server as one page meets them. */
function hall() {
  const doc = new Y.Doc();
  seedDocument(doc, sampleBoard());
  const room = new Y.Doc();
  const snapshot = createBoardDocument(doc).snapshot();
  const lane = lanesOf(snapshot, SAMPLE_MAP).find(({ type }) => type === 'painPoints');
  const step = columnsOf(snapshot, SAMPLE_MAP)[0];
  if (!lane || !step) throw new Error('the sample has a lane of pains and a step');
  const mode: PrivateMode = {
    id: 'private:a',
    mapId: SAMPLE_MAP,
    laneIds: [lane.id],
    openedAt: '2026-01-01T00:00:00.000Z',
    openedBy: 'Ann',
    writers: 0,
  };
  const rows = new Map<string, DeskCard>();
  const place = { laneId: lane.id, stepId: step.id };
  return { doc, room, mode, rows, place, storage: memory() };
}

function open({ doc, room, mode, rows, place, storage }: ReturnType<typeof hall>) {
  const board = createBoardDocument(doc);
  const history = createHistory(board);
  const privates = createPrivateHere();
  const connection = createStore<ConnectionState>({ phase: 'open' });
  const timers = createManualTimers();
  const asked: Command[] = [];
  let outcome: CommandOutcome = 'done';
  const ask = async (command: Command): Promise<CommandOutcome> => {
    asked.push(command);
    if (outcome === 'done' && command.type === 'writePrivate') rows.set(command.args.id, command.args);
    if (outcome === 'done' && command.type === 'removePrivate') rows.delete(command.args.id);
    return outcome;
  };
  const news = { started: vi.fn(), goesOn: vi.fn(), revealed: vi.fn(), cameLate: vi.fn(), refused: vi.fn() };
  const document = createSessionDocument(room);
  const session = { boardId: 'b', board, privates, history, ask, connection, canEdit: true };
  const stop = keepPrivate(session, {
    room: { document, isSynced: () => true, destroy: () => undefined },
    news,
    words,
    storage,
    after: timers.after,
  });
  const seen = createSeen(board, privates.writing);
  const homeOf = (id: string) => privates.writing.get()?.homeOf(id) ?? board;
  return {
    board,
    privates,
    timers,
    asked,
    news,
    seen,
    homeOf,
    connection,
    stop,
    answer: (next: CommandOutcome) => {
      outcome = next;
    },
    publish: (blanks: readonly Blank[] = []) => publishPrivate(room, mode, blanks),
    write(text: string): CardId {
      const added = addCard(homeOf(place.laneId), place);
      if (!added.ok) throw new Error('a card could not be added');
      typeText(homeOf(added.id), 'cards', added.id, 'text', text);
      return added.id;
    },
    /** What is asked is answered. */
    settle: async () => {
      timers.pass(300);
      for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
    },
    /** Writes the cards for all to see, as the server does. */
    reveal() {
      const context = { now: mode.openedAt, by: 'me', newId: board.newId };
      const records = [...rows.values()].map((card) =>
        makeRecord('cards', { ...card, mapId: SAMPLE_MAP } as FieldsOfRecord<'cards'>, context),
      );
      applyChanges(
        board,
        records.map((record) => ({ type: 'put', collection: 'cards', record })),
      );
      rows.clear();
      publishPrivate(room, null, []);
    },
  };
}

describe('private writing on a page', () => {
  it('puts what is added to its lanes on the desk, and shows it without a word in the document', async () => {
    const page = open(hall());
    page.publish();
    const before = Y.encodeStateAsUpdate(page.board.doc).length;
    const id = page.write('Nobody answers');
    expect(page.seen.get('cards', id)?.text).toBe('Nobody answers');
    expect(page.board.get('cards', id)).toBeUndefined();
    expect(Y.encodeStateAsUpdate(page.board.doc)).toHaveLength(before);
    await page.settle();
    expect(page.asked.at(-1)).toMatchObject({ type: 'writePrivate', args: { id, text: 'Nobody answers' } });
  });

  it('shows others’ cards as blanks and counts them, my own never as one', async () => {
    const world = hall();
    const page = open(world);
    page.publish();
    const id = page.write('Mine');
    await page.settle();
    const { order } = world.rows.get(id) ?? { order: '' };
    // The number of my own comes by another socket, maybe later.
    page.publish([
      { number: '1', ...world.place, order },
      { number: '2', ...world.place, order: 'a9' },
    ]);
    const guests = (): string[] => [...(page.privates.writing.get()?.guests.keys() ?? [])];
    expect(guests()).toEqual([id, blankId('2')]);
    expect(page.privates.writing.get()?.hidden.get(world.place.laneId)).toBe(1);
    page.privates.told.set({
      roundId: 'private:a',
      cards: [{ number: '1', ...world.place, order, id, kind: 'pain', text: 'Mine' }],
    });
    expect(guests()).toEqual([id, blankId('2')]);
  });

  it('says that it is saved only when the server has it, and keeps it over a reload without one', async () => {
    const world = hall();
    const page = open(world);
    page.publish();
    page.answer('offline');
    const id = page.write('Written in the tunnel');
    expect(page.privates.unsaved.get()).toBe('saving');
    page.connection.set({ phase: 'waiting' });
    await page.settle();
    expect(page.privates.unsaved.get()).toBe('offline');
    page.stop();

    const again = open(world);
    expect(again.seen.get('cards', id)?.text).toBe('Written in the tunnel');
    again.connection.set({ phase: 'waiting' });
    expect(again.privates.unsaved.get()).toBe('offline');
    again.connection.set({ phase: 'open' });
    await again.settle();
    expect(world.rows.get(id)?.text).toBe('Written in the tunnel');
    expect(again.privates.unsaved.get()).toBeNull();
  });

  it('admits after a while that the server has not answered', () => {
    const page = open(hall());
    page.publish();
    page.answer('storage');
    page.write('Mine');
    expect(page.privates.unsaved.get()).toBe('saving');
    page.timers.pass(3_000);
    expect(page.privates.unsaved.get()).toBe('notSaved');
  });

  it('hands my cards over to the board at the reveal, under the same ids', async () => {
    const world = hall();
    const page = open(world);
    page.publish();
    const id = page.write('Mine');
    await page.settle();
    page.publish([{ number: '2', ...world.place, order: 'a9' }]);
    world.rows.set('card:theirs', {
      ...world.place,
      id: 'card:theirs',
      kind: 'pain',
      text: 'Theirs',
      order: 'a9',
    });
    page.reveal();
    expect(page.privates.writing.get()).toBeNull();
    expect(page.seen.snapshot()).toBe(page.board.snapshot());
    expect(page.board.get('cards', id)?.text).toBe('Mine');
    expect(page.homeOf(id)).toBe(page.board);
    expect(page.news.revealed).toHaveBeenCalledOnce();
    expect(page.news.cameLate).not.toHaveBeenCalled();
  });

  it('brings what never reached the server onto the board after a reveal', async () => {
    const world = hall();
    const page = open(world);
    page.publish();
    page.answer('offline');
    const id = page.write('Written in the tunnel');
    await page.settle();
    publishPrivate(world.room, null, []);
    page.timers.pass(3_000);
    expect(page.board.get('cards', id)?.text).toBe('Written in the tunnel');
    expect(page.news.cameLate).toHaveBeenCalledExactlyOnceWith(1);
    expect(page.privates.unsaved.get()).toBeNull();
  });

  it('takes no more than a hundred cards, and says so', () => {
    const page = open(hall());
    page.publish();
    for (let count = 0; count < 101; count += 1) page.write(`Card ${count}`);
    page.timers.pass(0);
    expect(page.privates.writing.get()?.guests.size).toBe(100);
    expect(page.news.refused).toHaveBeenCalledExactlyOnceWith('tooMany');
  });

  it('takes back private acts and those on the board in the order in which they were done', () => {
    const world = hall();
    const page = open(world);
    page.publish();
    const history = (): ReturnType<typeof createHistory> | undefined => page.privates.writing.get()?.history;
    const first = page.write('Mine');
    typeText(page.board, 'maps', SAMPLE_MAP, 'title', 'Renamed');
    const second = page.write('Also mine');
    history()?.undo();
    history()?.undo();
    expect(page.seen.get('cards', second)).toBeUndefined();
    expect(page.seen.get('cards', first)?.text).toBe('Mine');
    expect(page.board.get('maps', SAMPLE_MAP)?.title).toBe('Renamed');
    history()?.undo();
    expect(page.board.get('maps', SAMPLE_MAP)?.title).not.toBe('Renamed');
    expect(page.seen.get('cards', first)?.text).toBe('Mine');
    history()?.redo();
    history()?.redo();
    expect(page.board.get('maps', SAMPLE_MAP)?.title).toBe('Renamed');
    expect(page.seen.get('cards', second)).toBeDefined();
  });
});
