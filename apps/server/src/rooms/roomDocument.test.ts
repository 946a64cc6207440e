import { expect, onTestFinished, test } from 'vitest';
import * as Y from 'yjs';
import { NOTHING_FROZEN } from '../freezing/frozenSet.ts';
import type { LogEntry } from '../log/log.ts';
import { openSqliteLog } from '../log/openSqliteLog.ts';
import { addSticky, stickies, updateOf } from '../testing/edits.ts';
import { temporaryFolder } from '../testing/testServer.ts';
import { documentOf } from './documentOf.ts';
import { createRoomDocument, type RoomDocument } from './roomDocument.ts';
import { ROOTS_OF } from './roomKind.ts';

/** A document whose first state is in a real log, with one more update on its way there. */
async function open(): Promise<{ document: RoomDocument; spoilt: unknown[] }> {
  const { log } = await openSqliteLog({ dataDir: temporaryFolder(), durability: 'full' });
  onTestFinished(() => log.close());
  const doc = new Y.Doc();
  const seed = updateOf(doc, () => addSticky(doc, 'item:stored', 'stored'));
  await log.createRoom({
    id: 'a',
    boardId: null,
    generation: 'g',
    schemaVersion: 1,
    title: '',
    at: 0,
    isSample: false,
    seed,
    summary: '{}',
  });
  const data = updateOf(doc, () => addSticky(doc, 'item:pending', 'pending'));
  const entry: LogEntry = { roomId: 'a', seq: 2, participant: '', at: 0, data, newClients: [], owner: '' };
  const spoilt: unknown[] = [];
  const document = createRoomDocument({
    id: 'a',
    doc: documentOf(Y.encodeStateAsUpdate(doc)),
    roots: ROOTS_OF.board,
    frozen: NOTHING_FROZEN,
    log,
    pending: () => [entry],
    onSpoilt: (error) => spoilt.push(error),
    onBroken: (reason) => {
      throw new Error(reason);
    },
  });
  return { document, spoilt };
}

test('a change of the server that fails half-way leaves nothing behind, and loses nothing that was on its way', async () => {
  const { document, spoilt } = await open();
  const change = (): void => {
    document.edit('', (doc) => {
      addSticky(doc, 'item:half', 'half');
      throw new Error('half-way');
    });
  };
  expect(change).toThrow('half-way');
  expect(spoilt).toHaveLength(1);
  const order: string[] = [];
  document.enter(() => order.push('waited'));
  order.push('came first');
  await document.standing();
  expect(order).toEqual(['came first', 'waited']);
  expect(stickies(document.doc)).toEqual({ 'item:stored': 'stored', 'item:pending': 'pending' });
});

test('what is stored is without what is on its way', async () => {
  const { document } = await open();
  expect(stickies(await document.stored())).toEqual({ 'item:stored': 'stored' });
});

test('once given up it stands for nobody', async () => {
  const { document } = await open();
  document.giveUp();
  await expect(document.standing()).rejects.toThrow('opened again');
});
