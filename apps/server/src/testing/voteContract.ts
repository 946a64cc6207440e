import { expect, test } from 'vitest';
import type { StoredBallot, StoredVote, VoteStore } from '../votes/voteStore.ts';
import type { LogUnderTest } from './logContract.ts';

const vote = (id: string, more: Partial<StoredVote> = {}): Omit<StoredVote, 'closedAt'> => ({
  boardId: 'a',
  id: `vote:${id}`,
  title: 'Which first?',
  budget: 5,
  maxPerItem: 3,
  scope: { kind: 'things', ids: ['card:a', 'item:b'] },
  secret: true,
  openedAt: 1_000,
  openedBy: 'Zoë',
  ...more,
});

const ballot = (participant: string, dots: StoredBallot['dots'], number = participant): StoredBallot => ({
  boardId: 'a',
  voteId: 'vote:one',
  participant,
  number,
  dots,
  at: 2_000,
});

const dotsIn = async (votes: VoteStore): Promise<unknown> =>
  (await votes.listBallots('a', 'vote:one')).map(({ participant, dots }) => [participant, dots]);

/** What every store has to do with votes; a store's own test calls this. */
export function testVotes(open: () => Promise<LogUnderTest>): void {
  test('a vote comes back as it was opened and closed, after the files were closed and opened', async () => {
    const { votes, reopen } = await open();
    expect(await votes.openVote(vote('one'))).toBe(true);
    expect(await votes.listVotes('a')).toEqual([{ ...vote('one'), closedAt: null }]);
    expect(await votes.closeVote('a', 'vote:one', 3_000)).toBe(true);
    expect(await votes.closeVote('a', 'vote:one', 4_000)).toBe(false);
    const again = await reopen();
    expect(await again.votes.listVotes('a')).toEqual([{ ...vote('one'), closedAt: 3_000 }]);
  });

  test('a board has one open vote, whoever else opens one at the same moment', async () => {
    const { votes } = await open();
    const opened = await Promise.all(['one', 'two', 'three'].map((id) => votes.openVote(vote(id))));
    expect(opened.filter(Boolean)).toHaveLength(1);
    expect(await votes.openVote(vote('other', { boardId: 'b' }))).toBe(true);
    await votes.closeVote('a', 'vote:one', 3_000);
    expect(await votes.openVote(vote('later', { openedAt: 5_000 }))).toBe(true);
    expect((await votes.listVotes('a')).map(({ id }) => id)).toEqual(['vote:later', 'vote:one']);
  });

  test('a ballot takes the place of its giver’s earlier one, and keeps its number', async () => {
    const { votes, reopen } = await open();
    await votes.openVote(vote('one'));
    expect(await votes.putBallot(ballot('ann', { 'card:a': 2 }, 'n2'))).toBe(true);
    expect(await votes.putBallot(ballot('ben', { 'item:b': 1 }, 'n1'))).toBe(true);
    expect(await votes.putBallot(ballot('ann', { 'item:b': 3 }, 'n3'))).toBe(true);
    const again = await reopen();
    expect(await again.votes.findBallot('a', 'vote:one', 'ann')).toEqual(
      ballot('ann', { 'item:b': 3 }, 'n2'),
    );
    expect(await again.votes.findBallot('a', 'vote:one', 'cy')).toBeUndefined();
    expect(await again.votes.listBallots('a', 'vote:one')).toEqual([
      ballot('ben', { 'item:b': 1 }, 'n1'),
      ballot('ann', { 'item:b': 3 }, 'n2'),
    ]);
    expect(await again.votes.listBallots('b', 'vote:one')).toEqual([]);
  });

  test('a ballot for a vote that is closed, or that never was, is not taken', async () => {
    const { votes } = await open();
    await votes.openVote(vote('one'));
    await votes.putBallot(ballot('ann', { 'card:a': 1 }));
    expect(await votes.putBallot({ ...ballot('ben', { 'card:a': 1 }), voteId: 'vote:none' })).toBe(false);
    expect(await votes.putBallot({ ...ballot('ben', { 'card:a': 1 }), boardId: 'b' })).toBe(false);
    await votes.closeVote('a', 'vote:one', 3_000);
    expect(await votes.putBallot(ballot('ann', { 'card:a': 3 }))).toBe(false);
    expect(await dotsIn(votes)).toEqual([['ann', { 'card:a': 1 }]]);
  });

  test('a closed vote goes with its ballots, an open one stays', async () => {
    const { votes } = await open();
    await votes.openVote(vote('one'));
    await votes.putBallot(ballot('ann', { 'card:a': 1 }));
    expect(await votes.removeVote('a', 'vote:one')).toBe(false);
    await votes.closeVote('a', 'vote:one', 3_000);
    expect(await votes.removeVote('b', 'vote:one')).toBe(false);
    expect(await votes.removeVote('a', 'vote:one')).toBe(true);
    expect(await votes.removeVote('a', 'vote:one')).toBe(false);
    expect(await votes.listVotes('a')).toEqual([]);
    expect(await dotsIn(votes)).toEqual([]);
  });

  test('a full disk refuses every write of a vote and keeps nothing of it', async () => {
    const { log, votes } = await open();
    await votes.openVote(vote('one'));
    await votes.putBallot(ballot('ann', { 'card:a': 1 }));
    await log.injectFault('full');
    await expect(votes.putBallot(ballot('ann', { 'card:a': 3 }))).rejects.toThrow(/full/);
    await expect(votes.closeVote('a', 'vote:one', 3_000)).rejects.toThrow(/full/);
    await expect(votes.openVote(vote('other', { boardId: 'b' }))).rejects.toThrow(/full/);
    expect(await votes.listVotes('b')).toEqual([]);
    expect(await dotsIn(votes)).toEqual([['ann', { 'card:a': 1 }]]);
    await log.injectFault(null);
    expect(await votes.putBallot(ballot('ann', { 'card:a': 3 }))).toBe(true);
  });
}
