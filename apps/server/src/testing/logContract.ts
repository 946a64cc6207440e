import { expect, test } from 'vitest';
import type { FreezeStore } from '../freezing/freezeStore.ts';
import type { AppendListener, Log, LogEntry, NewRoom } from '../log/log.ts';
import type { PrivateStore } from '../privateWriting/privateStore.ts';
import type { VoteStore } from '../votes/voteStore.ts';
import { until } from './until.ts';

/** A log of a store under test, and the means to do to its files what bad disks do. */
export interface LogUnderTest {
  readonly log: Log;
  readonly votes: VoteStore;
  readonly freezes: FreezeStore;
  readonly privateCards: PrivateStore;
  /** Closes the log and opens the same files again. */
  reopen(): Promise<LogUnderTest>;
  /** Turns one bit of a stored row or snapshot. */
  flipBit(kind: 'row' | 'snapshot', roomId: string, seq: number): Promise<LogUnderTest>;
  /** Takes a row away without trace. */
  loseRow(roomId: string, seq: number): Promise<LogUnderTest>;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (data: Uint8Array | null | undefined): string | undefined =>
  data ? new TextDecoder().decode(data) : undefined;

const room = (id: string): NewRoom => ({
  id,
  boardId: null,
  generation: `generation of ${id}`,
  schemaVersion: 1,
  title: `Title of ${id}`,
  at: 1_000,
  isSample: false,
  seed: bytes('seed'),
  summary: '{}',
});

const entry = (roomId: string, seq: number, more: Partial<LogEntry> = {}): LogEntry => ({
  roomId,
  seq,
  participant: 'ann',
  at: 1_000 + seq,
  data: bytes(`update ${seq}`),
  newClients: [],
  owner: more.participant ?? 'ann',
  ...more,
});

/** Keeps what the log said about appended entries. */
interface Heard extends AppendListener {
  readonly durableSeqs: number[];
  readonly failures: string[];
  readonly conflicts: { count: number };
}

function listener(): Heard {
  const durableSeqs: number[] = [];
  const failures: string[] = [];
  const conflicts = { count: 0 };
  return {
    durableSeqs,
    failures,
    conflicts,
    durable: (seq) => durableSeqs.push(seq),
    failing: (reason) => failures.push(reason),
    conflict: () => {
      conflicts.count += 1;
    },
  };
}

async function durable(log: Log, entries: readonly LogEntry[]): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const last = entries.at(-1)?.seq;
    const heard: AppendListener = {
      durable: (seq) => seq === last && resolve(),
      failing: (reason) => reject(new Error(reason)),
      conflict: () => reject(new Error('conflict')),
    };
    for (const each of entries) log.append(each, heard);
  });
}

/** What every store has to do; a store's own test calls this. */
export function testLog(open: () => Promise<LogUnderTest>): void {
  test('a new room holds its seed as update 1, and an id is taken only once', async () => {
    const { log } = await open();
    expect(await log.createRoom(room('a'))).toBe(true);
    expect(await log.createRoom({ ...room('a'), title: 'other' })).toBe(false);
    const loaded = await log.load('a');
    expect(loaded?.room).toMatchObject({
      id: 'a',
      title: 'Title of a',
      nextSeq: 2,
      trashedAt: null,
      updatedAt: 1_000,
    });
    expect(loaded?.rows.map(({ seq, data }) => [seq, text(data)])).toEqual([[1, 'seed']]);
    expect(loaded?.gap).toBeNull();
  });

  test('an unknown room is nothing, not an empty room', async () => {
    const { log } = await open();
    expect(await log.load('nowhere')).toBeUndefined();
    expect(await log.readRoom('nowhere')).toBeUndefined();
  });

  test('updates come back in order after the files were closed and opened', async () => {
    const opened = await open();
    await opened.log.createRoom(room('a'));
    await durable(
      opened.log,
      [2, 3, 4].map((seq) => entry('a', seq)),
    );
    const { log } = await opened.reopen();
    const loaded = await log.load('a');
    expect(loaded?.rows.map(({ data }) => text(data))).toEqual(['seed', 'update 2', 'update 3', 'update 4']);
    expect(loaded?.room).toMatchObject({ nextSeq: 5, updatedAt: 1_004 });
  });

  test('rooms do not see each other’s updates, and the list shows the last changed first', async () => {
    const { log } = await open();
    for (const id of ['a', 'b', 'c']) await log.createRoom(room(id));
    await durable(log, [entry('b', 2, { at: 9_000 }), entry('b', 3, { at: 9_001 })]);
    await durable(log, [entry('c', 2, { at: 5_000 })]);
    expect((await log.load('a'))?.rows).toHaveLength(1);
    expect((await log.load('b'))?.rows).toHaveLength(3);
    expect((await log.listRooms()).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  test('a room that belongs to a board is loaded and written like one, and is not among the boards', async () => {
    const opened = await open();
    await opened.log.createRoom(room('a'));
    expect(await opened.log.createRoom({ ...room('a/session'), boardId: 'a' })).toBe(true);
    await durable(opened.log, [entry('a/session', 2)]);
    const { log } = await opened.reopen();
    expect((await log.listRooms()).map(({ id }) => id)).toEqual(['a']);
    expect((await log.readRoom('a'))?.boardId).toBeNull();
    const loaded = await log.load('a/session');
    expect([loaded?.room.boardId, loaded?.rows.length]).toEqual(['a', 2]);
    expect((await log.load('a'))?.rows).toHaveLength(1);
  });

  test('a client id belongs to whoever brought it first', async () => {
    const opened = await open();
    await opened.log.createRoom(room('a'));
    await durable(opened.log, [
      entry('a', 2, { participant: 'ann', newClients: [7, 8] }),
      entry('a', 3, { participant: 'ben', newClients: [7, 9] }),
    ]);
    const { log } = await opened.reopen();
    const owners = new Map(
      (await log.load('a'))?.owners.map(({ clientId, participant }) => [clientId, participant]),
    );
    expect(owners).toEqual(
      new Map([
        [7, 'ann'],
        [8, 'ann'],
        [9, 'ben'],
      ]),
    );
  });

  test('many updates at once become durable in order, each told once at the latest', async () => {
    const { log } = await open();
    await log.createRoom(room('a'));
    const heard = listener();
    for (let seq = 2; seq <= 1_300; seq++) log.append(entry('a', seq), heard);
    await until('the log says so', () => heard.durableSeqs.at(-1) === 1_300);
    expect(heard.durableSeqs).toEqual([...heard.durableSeqs].sort((a, b) => a - b));
    expect((await log.load('a'))?.rows).toHaveLength(1_300);
  });

  test('a number that does not follow is refused, with all that came behind it, and nothing of it is stored', async () => {
    const { log } = await open();
    await log.createRoom(room('a'));
    await log.createRoom(room('b'));
    await durable(log, [entry('a', 2), entry('a', 3)]);
    const stale = listener();
    const other = listener();
    log.append(entry('a', 2, { data: bytes('stale') }), stale);
    log.append(entry('b', 2), other);
    log.append(entry('a', 3, { data: bytes('stale') }), stale);
    log.append(entry('a', 4, { data: bytes('stale') }), stale);
    await until('the log says so', () => stale.conflicts.count > 0 && other.durableSeqs.length > 0);
    const loaded = await log.load('a');
    expect(loaded?.rows.map(({ data }) => text(data))).toEqual(['seed', 'update 2', 'update 3']);
    expect(stale.durableSeqs).toEqual([]);
    expect(other.durableSeqs).toEqual([2]);
  });

  test('a full disk stores nothing, says so, and takes everything once there is room again', async () => {
    const { log } = await open();
    await log.createRoom(room('a'));
    await log.injectFault('full');
    const heard = listener();
    log.append(entry('a', 2), heard);
    await until('the log says so', () => heard.failures.length > 0);
    log.append(entry('a', 3), heard);
    expect((await log.load('a'))?.rows).toHaveLength(1);
    expect(heard.durableSeqs).toEqual([]);
    await log.injectFault(null);
    await until('the log says so', () => heard.durableSeqs.at(-1) === 3);
    expect((await log.load('a'))?.rows.map(({ data }) => text(data))).toEqual([
      'seed',
      'update 2',
      'update 3',
    ]);
  });

  test('closing writes what was appended a moment before', async () => {
    const opened = await open();
    await opened.log.createRoom(room('a'));
    const heard = listener();
    for (let seq = 2; seq <= 50; seq++) opened.log.append(entry('a', seq), heard);
    const { log } = await opened.reopen();
    expect((await log.load('a'))?.rows).toHaveLength(50);
  });

  test('there is always the snapshot before the newest, and every row after it', async () => {
    const { log } = await open();
    await log.createRoom(room('a'));
    await durable(
      log,
      [2, 3, 4, 5].map((seq) => entry('a', seq)),
    );
    await log.saveSnapshot({ roomId: 'a', uptoSeq: 3, data: bytes('three'), at: 1 });
    const once = await log.load('a');
    expect([text(once?.snapshot), once?.snapshotSeq, once?.rows.map(({ seq }) => seq)]).toEqual([
      'three',
      3,
      [4, 5],
    ]);
    await log.saveSnapshot({ roomId: 'a', uptoSeq: 5, data: bytes('five'), at: 2 });
    const twice = await log.load('a');
    expect([text(twice?.snapshot), twice?.rows, twice?.gap, twice?.room.nextSeq]).toEqual([
      'five',
      [],
      null,
      6,
    ]);
    await durable(log, [entry('a', 6)]);
    await log.saveSnapshot({ roomId: 'a', uptoSeq: 6, data: bytes('six'), at: 3 });
    expect((await log.load('a'))?.gap).toBeNull();
  });

  test('a snapshot with a turned bit is put aside, and the one before it with its rows takes its place', async () => {
    const opened = await open();
    await opened.log.createRoom(room('a'));
    await durable(
      opened.log,
      [2, 3, 4, 5].map((seq) => entry('a', seq)),
    );
    await opened.log.saveSnapshot({ roomId: 'a', uptoSeq: 3, data: bytes('three'), at: 1 });
    await opened.log.saveSnapshot({ roomId: 'a', uptoSeq: 5, data: bytes('five'), at: 2 });
    const { log } = await opened.flipBit('snapshot', 'a', 5);
    const loaded = await log.load('a');
    expect([text(loaded?.snapshot), loaded?.rows.map(({ data }) => text(data))]).toEqual([
      'three',
      ['update 4', 'update 5'],
    ]);
    expect(loaded?.quarantined).toEqual(['snapshot 5']);
    expect(loaded?.gap).toBeNull();
  });

  test('a row with a turned bit is put aside once, the room opens without it, and its number is not given again', async () => {
    const opened = await open();
    await opened.log.createRoom(room('a'));
    await durable(
      opened.log,
      [2, 3, 4].map((seq) => entry('a', seq)),
    );
    const damaged = await opened.flipBit('row', 'a', 4);
    const loaded = await damaged.log.load('a');
    expect(loaded?.quarantined).toEqual(['row 4']);
    expect(loaded?.rows.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(loaded?.gap).toBeNull();
    const { log } = await damaged.reopen();
    const again = await log.load('a');
    expect([again?.quarantined, again?.gap, again?.room.nextSeq]).toEqual([[], null, 5]);
    await durable(log, [entry('a', 5)]);
    expect((await log.load('a'))?.rows.map(({ seq }) => seq)).toEqual([1, 2, 3, 5]);
  });

  test('a row that is missing without trace is a gap', async () => {
    const opened = await open();
    await opened.log.createRoom(room('a'));
    await durable(
      opened.log,
      [2, 3, 4].map((seq) => entry('a', seq)),
    );
    const { log } = await opened.loseRow('a', 3);
    expect((await log.load('a'))?.gap).toContain('3');
  });

  test('a row that nobody can read is moved out of the way and is no gap', async () => {
    const { log } = await open();
    await log.createRoom(room('a'));
    await durable(
      log,
      [2, 3].map((seq) => entry('a', seq)),
    );
    await log.quarantineRow('a', 2, 'unreadable');
    const loaded = await log.load('a');
    expect([loaded?.rows.map(({ seq }) => seq), loaded?.gap]).toEqual([[1, 3], null]);
  });

  test('title, trash and summary are kept', async () => {
    const opened = await open();
    await opened.log.createRoom(room('a'));
    await opened.log.changeRoom('a', { title: 'New', trashedAt: 5, summary: { json: '{"maps":1}', seq: 1 } });
    const { log } = await opened.reopen();
    expect(await log.readRoom('a')).toMatchObject({
      title: 'New',
      trashedAt: 5,
      summary: '{"maps":1}',
      summarySeq: 1,
    });
    await log.changeRoom('a', { trashedAt: null });
    expect(await log.readRoom('a')).toMatchObject({ title: 'New', trashedAt: null });
  });
}
