import { sampleBoard } from '@wayline/domain';
import type { AccessStore } from '../access/accessStore.ts';
import type { Boards } from './boards.ts';
import { prepareBoard } from './prepareBoard.ts';

const SETTING = 'sampleMade';

/** Puts the sample board on an empty shelf, once: whoever throws it away does not get it back. */
export async function createSample(boards: Boards, access: AccessStore, now: () => number): Promise<void> {
  if ((await access.readSetting(SETTING)) !== undefined) return;
  const shelf = await boards.list('shelf', () => true);
  if (shelf.length === 0)
    await boards.create(prepareBoard(sampleBoard(new Date(now()).toISOString())), { isSample: true });
  await access.keepSetting(SETTING, 'yes');
}
