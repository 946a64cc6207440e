import { createSessionDocument } from '@wayline/document';
import { emptySnapshot } from '@wayline/domain';
import { expect, onTestFinished, test } from 'vitest';
import { prepareBoard } from '../boards/prepareBoard.ts';
import { openSqliteLog } from '../log/openSqliteLog.ts';
import { createCompactor } from '../rooms/compactor.ts';
import { createRoomRegistry } from '../rooms/roomRegistry.ts';
import { temporaryFolder } from '../testing/testServer.ts';
import { until } from '../testing/until.ts';
import { TERMS } from '../testing/voteRoom.ts';
import { showVotes } from '../votes/showVotes.ts';
import { createPublisher } from './publisher.ts';
import { createSessionRooms } from './sessionRooms.ts';

test('what could not be shown is shown once the session can be opened', async () => {
  const { log, votes: store } = await openSqliteLog({ dataDir: temporaryFolder(), durability: 'full' });
  const compactor = createCompactor(log, Date.now);
  const options = { kind: 'session', onChange: () => undefined, now: Date.now } as const;
  const rooms = createRoomRegistry({ ...options, log, compactor, warn: () => undefined });
  const real = createSessionRooms(log, rooms, Date.now);
  await log.createRoom({
    ...prepareBoard(emptySnapshot('Board')),
    id: 'a',
    boardId: null,
    schemaVersion: 1,
    at: 1,
    isSample: false,
  });
  const refusals = ['the disk is full', 'the disk is full'];
  const warnings: unknown[] = [];
  const projection = showVotes(store);
  const publisher = createPublisher({
    projections: [projection],
    sessions: {
      ...real,
      async open(boardId) {
        const refusal = refusals.pop();
        if (refusal !== undefined) throw new Error(refusal);
        return real.open(boardId);
      },
    },
    warn: (_message, details) => warnings.push(details),
  });
  onTestFinished(async () => {
    publisher.stop();
    await rooms.close(1012, 'the test is over');
    await compactor.close();
    await log.close();
  });
  const vote = { ...TERMS, boardId: 'a', id: 'vote:one', openedAt: 1, openedBy: 'Lea' } as const;
  expect(await store.openVote(vote)).toBe(true);
  publisher.touch('a', projection, 'vote:one');
  await until('it was tried', () => warnings.length === 1);
  const shown = async (): Promise<readonly string[]> => {
    const room = await real.open('a');
    return room
      ? room.read((doc) =>
          createSessionDocument(doc)
            .votes()
            .map(({ id }) => id),
        )
      : [];
  };
  expect(await shown()).toEqual([]);
  await until('it is shown', async () => (await shown()).length === 1);
  expect(warnings).toHaveLength(2);
});
