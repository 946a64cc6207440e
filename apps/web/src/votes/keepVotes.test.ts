import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { votes as words } from '../i18n/en/votes.ts';
import { firstBoard, openPage } from '../room/testing/openPage.ts';
import type { RoomProvider } from '../sync/roomProvider.ts';
import { startServer, type TestServer } from '../sync/testing/startServer.ts';
import { until } from '../sync/testing/until.ts';
import { keepVotes } from './keepVotes.ts';
import { createVotesHere, type VotesHere } from './votesHere.ts';

interface Page {
  readonly room: RoomProvider;
  readonly votes: VotesHere;
  /** What was told, in order. */
  readonly told: string[];
  close(): void;
}

let server: TestServer;
let boardId: string;
const pages: Page[] = [];

function open(): Page {
  const votes = createVotesHere();
  const told: string[] = [];
  const { provider, board, beside, close } = openPage(server, boardId, (notice) => {
    if (notice.type === 'ballot') votes.told.set({ voteId: notice.voteId, dots: notice.dots });
  });
  const stop = keepVotes(
    {
      votes,
      board,
      me: { id: 'owner', name: '', colour: 'ink-a', role: 'owner' },
      ask: provider.ask,
      scene: { count: () => undefined },
    },
    {
      room: beside,
      words,
      news: {
        given: ({ is }) => told.push(is),
        refused: (reason) => told.push(reason),
        isOpen: () => told.push('isOpen'),
        started: () => told.push('started'),
        ended: () => told.push('ended'),
      },
    },
  );
  const page: Page = {
    room: provider,
    votes,
    told,
    close() {
      stop();
      close();
    },
  };
  pages.push(page);
  return page;
}

const begin = async ({ room, votes }: Page): Promise<void> => {
  await until(room.isSynced, Boolean);
  const scope = { kind: 'cardKind', cardKind: 'opportunity' } as const;
  const args = { title: 'Which?', budget: 3, maxPerItem: 2, secret: true, scope };
  await expect.poll(() => room.ask({ type: 'openVote', args })).toBe('done');
  await until(votes.round, (round) => round?.vote.title === 'Which?');
};
const end = async ({ room, votes }: Page): Promise<void> => {
  const voteId = votes.round.get()?.vote.id ?? '';
  await expect.poll(() => room.ask({ type: 'closeVote', args: { voteId } })).toBe('done');
  await until(votes.round, (round) => round === null);
};
const idea = 'card:opportunity-wait';

beforeAll(async () => {
  server = await startServer();
  boardId = await firstBoard(server);
});
afterEach(() => {
  for (const page of pages.splice(0)) page.close();
});
afterAll(() => server.remove());

describe('the votes of an open board', () => {
  it('open for everybody, count what is given, and end with what things got', async () => {
    const [ann, ben] = [open(), open()];
    await until(ben.room.isSynced, Boolean);
    await begin(ann);
    await until(ben.votes.round, (round) => round !== null);
    expect(ben.votes.round.get()?.all(idea)).toBeUndefined();
    ann.votes.round.get()?.give(idea, 1);
    expect(ann.votes.round.get()?.left).toBe(2);
    await until(ben.votes.round, (round) => round?.vote.voters === 1);
    await end(ann);
    await until(ben.votes.counts, (counts) => counts.get(idea) === 1);
    expect(ann.told).toContain('put');
    expect(ben.told.at(-1)).toBe('ended');
  });

  it('come through a crash of the server: a dot that it had is there once, one that it had not is taken back', async () => {
    const ann = open();
    await begin(ann);
    ann.votes.round.get()?.give(idea, 1);
    await until(ann.votes.told, (told) => told?.dots[idea] === 1);
    await server.kill();
    await until(ann.room.connection, ({ phase }) => phase === 'waiting');
    ann.votes.round.get()?.give(idea, 1);
    await expect.poll(() => ann.told.at(-1)).toBe('offline');
    expect(ann.votes.round.get()?.mine(idea)).toBe(1);
    await server.start();
    await until(ann.room.connection, ({ phase }) => phase === 'open');
    const late = open();
    await until(late.votes.round, (round) => round?.mine(idea) === 1);
    expect(late.told).toEqual(['isOpen']);
    await end(late);
    await until(ann.votes.counts, (counts) => counts.get(idea) === 1);
  });
});
