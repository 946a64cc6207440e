import * as Y from 'yjs';
import { completed, openDatabase, result } from './database.ts';

/** What this browser keeps of one board, so that it opens without a server and unsent work survives a closed tab. */
export interface BoardCache {
  /** Everything kept, as updates to apply in order; empty when nothing is kept. */
  readonly updates: readonly Uint8Array[];
  /** Whether an earlier page closed before the server had confirmed its changes. */
  readonly hasUnsent: boolean;
  /**
   * Keeps an update; resolves once it is on this browser's disk.
   * @param isMine true for changes made here, which count as unsent until `allSent`.
   * @param canWait true where it has gone to the room as well: it may be written together with what soon follows.
   */
  append(update: Uint8Array, isMine: boolean, canWait?: boolean): Promise<void>;
  /** Writes at once what waits for more to come. */
  hurry(): void;
  /** The server has confirmed everything that this page and the pages before it had kept. */
  allSent(): Promise<void>;
  /** Forgets the board in this browser. */
  drop(): Promise<void>;
  close(): void;
}

const COMPACT_AT_ROWS = 200;
/** A transaction costs as much as laying out what was typed; so long one is waited for, in ms, it serves several keys. */
const GATHER_MS = 250;

interface UpdateRow {
  readonly room: string;
  readonly data: Uint8Array;
}

interface UnsentRow {
  readonly room: string;
  readonly page: string;
}

/** Opens what this browser keeps of a room; a room is a board in one generation. Rejects where the browser forbids storage. */
export async function openBoardCache(
  room: string,
  page: string,
  factory: IDBFactory = indexedDB,
): Promise<BoardCache> {
  const database = await openDatabase(factory);
  const read = database.transaction(['updates', 'unsent']);
  const rows = (await result(read.objectStore('updates').index('room').getAll(room))) as UpdateRow[];
  const unsent = (await result(read.objectStore('unsent').index('room').getAll(room))) as UnsentRow[];
  const pagesBefore = unsent.map((row) => row.page);

  let isMarkedUnsent = false;
  let rowCount = rows.length;
  let queue: { readonly update: Uint8Array; readonly mine: number }[] = [];
  let writing: Promise<void> | undefined;
  let tail: Promise<void> = Promise.resolve();
  /** My changes are numbered, because the server may confirm one before this browser's disk has it. */
  let mineCount = 0;
  let sentCount = 0;

  let mustHurry = false;
  let endGathering: (() => void) | undefined;

  function hurry(): void {
    mustHurry = true;
    endGathering?.();
  }

  /** Resolves when enough time has gone by for more to come, or as soon as something cannot wait. */
  function gather(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, GATHER_MS);
      endGathering = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** One transaction at a time: marks and their removal must land in the order they were asked for. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = tail.then(work);
    tail = done.catch(() => undefined);
    return done;
  }

  async function write(): Promise<void> {
    if (!mustHurry) await gather();
    mustHurry = false;
    endGathering = undefined;
    const batch = queue;
    queue = [];
    writing = undefined;
    const isUnsent = batch.some(({ mine }) => mine > sentCount);
    // Only what cannot be fetched again is worth waiting for the disk itself.
    const transaction = database.transaction(['updates', 'unsent'], 'readwrite', {
      durability: isUnsent ? 'strict' : 'relaxed',
    });
    transaction.objectStore('updates').add({ room, data: Y.mergeUpdates(batch.map(({ update }) => update)) });
    if (isUnsent && !isMarkedUnsent) transaction.objectStore('unsent').put({ room, page });
    isMarkedUnsent ||= isUnsent;
    await completed(transaction);
    rowCount += 1;
    if (rowCount >= COMPACT_AT_ROWS) await compact();
  }

  /** Reads, merges and replaces in one transaction, so that another tab's row can be neither lost nor doubled. */
  async function compact(): Promise<void> {
    const transaction = database.transaction('updates', 'readwrite');
    const store = transaction.objectStore('updates');
    const [all, keys] = await Promise.all([
      result(store.index('room').getAll(room)) as Promise<UpdateRow[]>,
      result(store.index('room').getAllKeys(room)),
    ]);
    store.add({ room, data: Y.mergeUpdates(all.map(({ data }) => data)) });
    for (const key of keys) store.delete(key);
    await completed(transaction);
    rowCount = 1;
  }

  return {
    updates: rows.map(({ data }) => data),
    hasUnsent: unsent.length > 0,
    append(update, isMine, canWait = false) {
      if (isMine) mineCount += 1;
      queue.push({ update, mine: isMine ? mineCount : 0 });
      writing ??= inTurn(write);
      if (!canWait) hurry();
      return writing;
    },
    hurry,
    allSent() {
      sentCount = mineCount;
      return inTurn(async () => {
        if (!isMarkedUnsent && pagesBefore.length === 0) return;
        isMarkedUnsent = false;
        const transaction = database.transaction('unsent', 'readwrite');
        for (const sentPage of [page, ...pagesBefore.splice(0)]) {
          transaction.objectStore('unsent').delete([room, sentPage]);
        }
        await completed(transaction);
      });
    },
    drop() {
      return inTurn(async () => {
        const transaction = database.transaction(['updates', 'unsent'], 'readwrite');
        for (const name of ['updates', 'unsent']) {
          const store = transaction.objectStore(name);
          for (const key of await result(store.index('room').getAllKeys(room))) store.delete(key);
        }
        await completed(transaction);
      });
    },
    close() {
      hurry();
      void inTurn(async () => database.close());
    },
  };
}
