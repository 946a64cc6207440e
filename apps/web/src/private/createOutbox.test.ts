import {
  addCard,
  createBoardDocument,
  createDesk,
  type DeskCard,
  remove,
  seedDocument,
  typeText,
} from '@wayline/document';
import { type CardId, columnsOf, lanesOf, SAMPLE_MAP, sampleBoard } from '@wayline/domain';
import { describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import type { CommandOutcome } from '../sync/openCommands.ts';
import { createManualTimers } from '../sync/testing/manualTimers.ts';
import { createOutbox } from './createOutbox.ts';

interface Asked {
  readonly card: DeskCard | null;
  readonly id: CardId;
  readonly answer: (outcome: CommandOutcome) => Promise<void>;
}

function rig() {
  const doc = new Y.Doc();
  seedDocument(doc, sampleBoard());
  const board = createBoardDocument(doc);
  const lane = lanesOf(board.snapshot(), SAMPLE_MAP).find(({ type }) => type === 'painPoints');
  const step = columnsOf(board.snapshot(), SAMPLE_MAP)[0];
  if (!lane || !step) throw new Error('the sample has a lane of pains and a step');
  const desk = createDesk(board);
  desk.open({ mapId: SAMPLE_MAP, laneIds: [lane.id] });
  const timers = createManualTimers();
  const asked: Asked[] = [];
  const onRefused = vi.fn();
  const ask = (id: CardId, card: DeskCard | null): Promise<CommandOutcome> =>
    new Promise((resolve) => {
      asked.push({
        id,
        card,
        answer: async (outcome) => {
          resolve(outcome);
          await Promise.resolve();
          await Promise.resolve();
        },
      });
    });
  const outbox = createOutbox({
    desk,
    write: (card) => ask(card.id, card),
    remove: (id) => ask(id, null),
    onChange: () => undefined,
    onRefused,
    after: timers.after,
  });
  const add = (): CardId => {
    const added = addCard(desk.board, { laneId: lane.id, stepId: step.id });
    if (!added.ok) throw new Error('a card could not be added');
    return added.id;
  };
  const type = (id: CardId, text: string) => typeText(desk.board, 'cards', id, 'text', text);
  const card = (text: string, more: Partial<DeskCard> = {}): DeskCard & { number: string } => ({
    id: 'card:told' as CardId,
    laneId: lane.id,
    stepId: step.id,
    kind: 'pain',
    order: 'a5',
    text,
    ...more,
    number: '7',
  });
  return { desk, outbox, asked, timers, onRefused, add, type, card };
}

describe('an outbox of private cards', () => {
  it('sends letters that follow each other together, and a card only once it has words', async () => {
    const { outbox, asked, timers, add, type } = rig();
    const id = add();
    timers.pass(1_000);
    expect(asked).toEqual([]);
    expect(outbox.isSettled()).toBe(true);
    type(id, 'No');
    type(id, 'Nobody');
    expect(outbox.isSettled()).toBe(false);
    timers.pass(300);
    expect(asked.map(({ card }) => card?.text)).toEqual(['Nobody']);
    await asked[0]?.answer('done');
    expect(outbox.isSettled()).toBe(true);
  });

  it('is not settled before the server has the last of what was written', async () => {
    const { outbox, asked, timers, add, type } = rig();
    const id = add();
    type(id, 'One');
    timers.pass(300);
    type(id, 'One, two');
    timers.pass(300);
    expect(asked).toHaveLength(1);
    await asked[0]?.answer('done');
    expect(outbox.isSettled()).toBe(false);
    expect(asked.at(-1)?.card?.text).toBe('One, two');
    await asked[1]?.answer('done');
    expect(outbox.isSettled()).toBe(true);
  });

  it('keeps what a lost connection took, and sends it when it is back', async () => {
    const { outbox, asked, timers, add, type } = rig();
    const id = add();
    type(id, 'Mine');
    timers.pass(300);
    await asked[0]?.answer('offline');
    expect(outbox.unsent().map(({ text }) => text)).toEqual(['Mine']);
    outbox.hurry();
    await asked[1]?.answer('done');
    expect(outbox.unsent()).toEqual([]);
  });

  it('asks a server that cannot write again, and one that refuses only for something else', async () => {
    const { asked, timers, onRefused, add, type } = rig();
    const id = add();
    type(id, 'Mine');
    timers.pass(300);
    await asked[0]?.answer('storage');
    timers.pass(2_000);
    expect(asked).toHaveLength(2);
    await asked[1]?.answer('outOfScope');
    expect(onRefused).toHaveBeenCalledExactlyOnceWith(id, 'outOfScope');
    timers.pass(5_000);
    expect(asked).toHaveLength(2);
    type(id, 'Mine again');
    timers.pass(300);
    expect(asked).toHaveLength(3);
  });

  it('takes over what another window of mine wrote, moved or took away', () => {
    const { desk, outbox, asked, timers, card } = rig();
    outbox.told([card('From there')]);
    expect(desk.written().get('card:told' as CardId)?.text).toBe('From there');
    outbox.told([card('From there, changed')]);
    expect(desk.written().get('card:told' as CardId)?.text).toBe('From there, changed');
    outbox.told([]);
    expect(desk.written().size).toBe(0);
    timers.pass(1_000);
    expect(asked).toEqual([]);
  });

  it('lets what was changed or removed here stand over what the server says', async () => {
    const { desk, outbox, asked, timers, card, type } = rig();
    outbox.told([card('As it was')]);
    type('card:told' as CardId, 'As I want it');
    outbox.told([card('As it was')]);
    expect(desk.written().get('card:told' as CardId)?.text).toBe('As I want it');
    timers.pass(300);
    await asked[0]?.answer('done');
    remove(desk.board, { collection: 'cards', id: 'card:told' as CardId });
    outbox.told([card('As I want it')]);
    expect(desk.written().size).toBe(0);
    timers.pass(300);
    expect(asked.at(-1)).toMatchObject({ id: 'card:told', card: null });
  });

  it('does not send a whole paste at once', async () => {
    const { asked, timers, add, type } = rig();
    for (let count = 0; count < 9; count += 1) type(add(), `Line ${count}`);
    timers.pass(300);
    expect(asked).toHaveLength(4);
    for (let at = 0; at < 9; at += 1) await asked[at]?.answer('done');
    expect(asked).toHaveLength(9);
  });
});
