import { createBoardDocument, createSessionDocument, readDocument } from '@wayline/document';
import { type BoardSnapshot, mayBePrivate } from '@wayline/domain';
import { expect, onTestFinished, test } from 'vitest';
import { boardFromTemplate } from '../boards/boardFromTemplate.ts';
import { prepareBoard } from '../boards/prepareBoard.ts';
import { openSqliteLog } from '../log/openSqliteLog.ts';
import { createCompactor } from '../rooms/compactor.ts';
import { createRoomRegistry } from '../rooms/roomRegistry.ts';
import { temporaryFolder } from '../testing/testServer.ts';
import { until } from '../testing/until.ts';
import { createWorkshop } from '../workshop/createWorkshop.ts';
import type { PrivateStore } from './privateStore.ts';

function journey(): BoardSnapshot {
  const now = '2026-01-01T00:00:00.000Z';
  const snapshot = boardFromTemplate({ template: 'journey', title: undefined, language: 'en', now });
  if (!snapshot) throw new Error('there is no such template');
  return snapshot;
}

test.each(['listPrivateCards', 'removeRound'] as const)(
  'a reveal that fails at %s is ended by itself, and adds nothing twice',
  { timeout: 20_000 },
  async (broken) => {
    const { log, ...stores } = await openSqliteLog({ dataDir: temporaryFolder(), durability: 'full' });
    const warnings: unknown[] = [];
    const warn = (message: string): void => void warnings.push(message);
    const compactor = createCompactor(log, Date.now);
    const registry = { log, compactor, now: Date.now, warn, onChange: () => undefined };
    const rooms = createRoomRegistry({ ...registry, kind: 'board' });
    const sessionRooms = createRoomRegistry({ ...registry, kind: 'session' });
    let failures = 0;
    const real = stores.privateCards;
    const fails =
      <A extends readonly unknown[], R>(call: (...args: A) => Promise<R>) =>
      async (...args: A): Promise<R> => {
        const isRevealing = (await real.findRound('a'))?.revealedAt != null;
        if (isRevealing && failures++ === 0) throw new Error('the disk is full');
        return call(...args);
      };
    const privateCards: PrivateStore = { ...real, [broken]: fails(real[broken] as never) };
    const workshop = createWorkshop({
      log,
      stores: { ...stores, privateCards },
      rooms,
      sessionRooms,
      now: Date.now,
      warn,
    });
    onTestFinished(async () => {
      workshop.stop();
      await Promise.all([rooms, sessionRooms].map((each) => each.close(1012, 'the test is over')));
      await compactor.close();
      await log.close();
    });
    const snapshot = journey();
    const lane = [...snapshot.lanes.values()].find(({ type }) => mayBePrivate(type));
    const [step] = snapshot.steps.values();
    if (!lane || !step) throw new Error('the template has too little');
    await log.createRoom({
      ...prepareBoard(snapshot),
      id: 'a',
      boardId: null,
      schemaVersion: 1,
      at: 1,
      isSample: false,
    });
    const room = await rooms.open('a');
    if (!room) throw new Error('there is no board');

    const { privateWriting } = workshop;
    expect(await privateWriting.start(room, 'Lea', { mapId: lane.mapId, laneIds: [lane.id] })).toBeNull();
    const card = { id: 'card:x', laneId: lane.id, stepId: step.id, kind: 'note', order: 'a1' } as const;
    expect(await privateWriting.write(room, 'ann', { ...card, text: 'mine' })).toBeNull();
    const session = await workshop.session('a');
    const shown = (): Promise<number> | undefined =>
      session?.read((doc) => createSessionDocument(doc).blanks().length);
    await until('the card is shown', async () => (await shown()) === 1);
    await expect(privateWriting.reveal(room)).rejects.toThrow(/full/);
    expect(await privateWriting.write(room, 'ann', { ...card, text: 'late' })).toBe('noPrivate');
    const texts = (): Promise<string[]> =>
      room.read((doc) => [...readDocument(doc).cards.values()].map(({ text }) => text));
    await until('it is ended', async () => (await real.findRound('a')) === undefined);
    expect((await texts()).filter((text) => text === 'mine')).toHaveLength(1);
    expect(await texts()).not.toContain('late');
    const mode = (): Promise<unknown> | undefined =>
      session?.read((doc) => createSessionDocument(doc).privateMode());
    await until('the session says so', async () => (await mode()) === null);
    expect(failures).toBeGreaterThan(0);
    const board = await room.read((doc) => createBoardDocument(doc).get('cards', 'card:x'));
    expect(board).toMatchObject({ text: 'mine', createdBy: 'ann' });
  },
);
