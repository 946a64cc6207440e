import { expect, test } from 'vitest';
import type { StoredFreeze } from '../freezing/freezeStore.ts';
import type { LogUnderTest } from './logContract.ts';

const freeze = (id: StoredFreeze['id'], more: Partial<StoredFreeze> = {}): StoredFreeze => ({
  boardId: 'a',
  id,
  by: 'Zoë',
  at: 1_000,
  ...more,
});

/** What every store has to do with what is frozen; a store's own test calls this. */
export function testFreezes(open: () => Promise<LogUnderTest>): void {
  test('what is frozen comes back as it was frozen first, after the files were closed and opened', async () => {
    const { freezes, reopen } = await open();
    await freezes.freeze([freeze('stage:b'), freeze('lane:a')]);
    await freezes.freeze([freeze('lane:a', { by: 'Ann', at: 2_000 }), freeze('lane:a', { boardId: 'b' })]);
    await freezes.unfreeze('a', ['stage:b', 'lane:none']);
    const again = await reopen();
    expect(await again.freezes.listFrozen('a')).toEqual([freeze('lane:a')]);
    expect(await again.freezes.listFrozen('b')).toEqual([freeze('lane:a', { boardId: 'b' })]);
    expect(await again.freezes.listFrozen('c')).toEqual([]);
  });

  test('a full disk freezes all of what is asked for, or none of it, and lets nothing go', async () => {
    const { log, freezes } = await open();
    await freezes.freeze([freeze('lane:a')]);
    await log.injectFault('full');
    await expect(freezes.freeze([freeze('lane:b'), freeze('lane:c')])).rejects.toThrow(/full/);
    await expect(freezes.unfreeze('a', ['lane:a'])).rejects.toThrow(/full/);
    expect(await freezes.listFrozen('a')).toEqual([freeze('lane:a')]);
    await log.injectFault(null);
    await freezes.freeze([freeze('lane:b')]);
    expect(await freezes.listFrozen('a')).toHaveLength(2);
  });
}
