import { expect, test } from 'vitest';
import {
  MOST_IN_ROUND,
  type PrivateStore,
  type StoredPrivateCard,
  type StoredRound,
} from '../privateWriting/privateStore.ts';
import type { LogUnderTest } from './logContract.ts';

const ROUND = 'private:one';

const round = (more: Partial<StoredRound> = {}): Omit<StoredRound, 'revealedAt'> => ({
  boardId: 'a',
  id: ROUND,
  mapId: 'map:m',
  laneIds: ['lane:x', 'lane:y'],
  openedAt: 1_000,
  openedBy: 'Zoë',
  ...more,
});

const card = (participant: string, id: string, more: Partial<StoredPrivateCard> = {}): StoredPrivateCard => ({
  boardId: 'a',
  participant,
  id: `card:${id}`,
  number: id,
  laneId: 'lane:x',
  stepId: 'step:s',
  kind: 'pain',
  text: `Żółć ${id}`,
  order: 'a0',
  at: 2_000,
  ...more,
});

const idsIn = async (store: PrivateStore, participant?: string): Promise<string[]> =>
  (await store.listPrivateCards('a', participant)).map(({ id }) => id);

/** What every store has to do with private writing; a store's own test calls this. */
export function testPrivateCards(open: () => Promise<LogUnderTest>): void {
  test('a round and its cards come back as they were written, after the files were closed and opened', async () => {
    const { privateCards, reopen } = await open();
    expect(await privateCards.openRound(round())).toBe(true);
    expect(await privateCards.putPrivateCard(ROUND, card('ann', 'b'))).toBeNull();
    expect(await privateCards.putPrivateCard(ROUND, card('ben', 'a'))).toBeNull();
    const { privateCards: again } = await reopen();
    expect(await again.findRound('a')).toEqual({ ...round(), revealedAt: null });
    expect(await again.findRound('b')).toBeUndefined();
    expect(await again.listPrivateCards('a')).toEqual([card('ben', 'a'), card('ann', 'b')]);
    expect(await again.listPrivateCards('a', 'ann')).toEqual([card('ann', 'b')]);
    const place = { laneId: 'lane:x', stepId: 'step:s', order: 'a0' };
    expect(await again.listBlanks('a')).toEqual([
      { participant: 'ben', number: 'a', ...place },
      { participant: 'ann', number: 'b', ...place },
    ]);
    expect(await again.listPrivateCards('b')).toEqual([]);
  });

  test('a board has one round, whoever else opens one at the same moment', async () => {
    const { privateCards } = await open();
    const ids = ['one', 'two', 'three'] as const;
    const opened = await Promise.all(ids.map((id) => privateCards.openRound(round({ id: `private:${id}` }))));
    expect(opened.filter(Boolean)).toHaveLength(1);
    expect(await privateCards.openRound(round({ boardId: 'b' }))).toBe(true);
    await privateCards.removeRound('a', 'private:other');
    expect(await privateCards.openRound(round())).toBe(false);
    await privateCards.removeRound('a', ROUND);
    expect(await privateCards.openRound(round({ id: 'private:next' }))).toBe(true);
  });

  test('a card takes the place of its earlier self and keeps number and time; it stays its writer’s', async () => {
    const { privateCards } = await open();
    await privateCards.openRound(round());
    await privateCards.putPrivateCard(ROUND, card('ann', 'a'));
    const moved = { laneId: 'lane:y', stepId: 'step:t', text: 'later', order: 'a1', kind: 'quote' } as const;
    expect(
      await privateCards.putPrivateCard(ROUND, card('ann', 'a', { ...moved, number: 'new', at: 9_000 })),
    ).toBeNull();
    expect(await privateCards.putPrivateCard(ROUND, card('ben', 'a', { text: 'mine' }))).toBe('taken');
    expect(await privateCards.removePrivateCard('a', 'ben', 'card:a')).toBe(false);
    expect(await privateCards.listPrivateCards('a')).toEqual([card('ann', 'a', moved)]);
    expect(await privateCards.removePrivateCard('a', 'ann', 'card:a')).toBe(true);
    expect(await idsIn(privateCards)).toEqual([]);
  });

  test('once the reveal is decided nothing is written or removed, and the round goes with its cards', async () => {
    const { privateCards } = await open();
    await privateCards.openRound(round());
    await privateCards.putPrivateCard(ROUND, card('ann', 'a'));
    expect(await privateCards.putPrivateCard('private:other', card('ann', 'b'))).toBe('closed');
    expect(await privateCards.listRevealedRounds()).toEqual([]);
    await privateCards.closeRound('a', ROUND, 3_000);
    await privateCards.closeRound('a', ROUND, 4_000);
    expect(await privateCards.listRevealedRounds()).toEqual([{ ...round(), revealedAt: 3_000 }]);
    expect(await privateCards.putPrivateCard(ROUND, card('ann', 'a', { text: 'late' }))).toBe('closed');
    expect(await privateCards.removePrivateCard('a', 'ann', 'card:a')).toBe(false);
    expect(await privateCards.listPrivateCards('a')).toEqual([card('ann', 'a')]);
    expect(await privateCards.openRound(round({ id: 'private:next' }))).toBe(false);
    await privateCards.removeRound('a', ROUND);
    expect([await privateCards.findRound('a'), await idsIn(privateCards)]).toEqual([undefined, []]);
    expect(await privateCards.listRevealedRounds()).toEqual([]);
  });

  test('one person has a hundred cards, a round two thousand, and may go on changing them', async () => {
    const { privateCards } = await open();
    await privateCards.openRound(round());
    for (let index = 0; index < MOST_IN_ROUND; index++) {
      const written = await privateCards.putPrivateCard(
        ROUND,
        card(`p${Math.floor(index / 100)}`, String(index)),
      );
      expect(written).toBeNull();
      if (index === 99) expect(await privateCards.putPrivateCard(ROUND, card('p0', 'more'))).toBe('full');
    }
    expect(await privateCards.putPrivateCard(ROUND, card('late', 'more'))).toBe('full');
    expect(await privateCards.putPrivateCard(ROUND, card('p0', '7', { text: 'other' }))).toBeNull();
    expect(await idsIn(privateCards, 'p0')).toHaveLength(100);
  });

  test('a full disk refuses every write of a round and keeps nothing of it', async () => {
    const { log, privateCards } = await open();
    await privateCards.openRound(round());
    await privateCards.putPrivateCard(ROUND, card('ann', 'a'));
    await log.injectFault('full');
    await expect(privateCards.putPrivateCard(ROUND, card('ann', 'b'))).rejects.toThrow(/full/);
    await expect(privateCards.removePrivateCard('a', 'ann', 'card:a')).rejects.toThrow(/full/);
    await expect(privateCards.closeRound('a', ROUND, 3_000)).rejects.toThrow(/full/);
    await expect(privateCards.removeRound('a', ROUND)).rejects.toThrow(/full/);
    await expect(privateCards.openRound(round({ boardId: 'b' }))).rejects.toThrow(/full/);
    await log.injectFault(null);
    expect(await privateCards.findRound('a')).toEqual({ ...round(), revealedAt: null });
    expect([await privateCards.findRound('b'), await idsIn(privateCards)]).toEqual([undefined, ['card:a']]);
  });
}
