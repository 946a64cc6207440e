import * as Y from 'yjs';
import { type BoardCache, openBoardCache } from './boardCache.ts';
import type { RoomProvider } from './roomProvider.ts';

/** A document with what this browser has kept of it. */
export interface LocalCopy {
  readonly doc: Y.Doc;
  /** Whether the document holds anything. */
  readonly hasContent: boolean;
  /** Whether an earlier page left changes that the server has not confirmed until now. */
  hasUnsent(): boolean;
  /** Keeps from now on what the document gets, and tells the provider what is kept. */
  follow(provider: RoomProvider): void;
  /** Puts on the disk at once what waits for more to come: the page may go. */
  hurry(): void;
  /** Forgets what this browser has kept. */
  drop(): Promise<void>;
  destroy(): void;
}

/** Marks what comes from this browser's disk, so that it is not written there again. */
const FROM_DISK = { name: 'disk' };

async function openCache(room: string, page: string): Promise<BoardCache | undefined> {
  try {
    return await openBoardCache(room, page);
  } catch {
    // A browser that forbids storage works all the same; its status then never claims to have kept anything.
    return undefined;
  }
}

/** Opens the document of a room from this browser's disk; an empty one when nothing is kept. */
export async function openLocalCopy(room: string): Promise<LocalCopy> {
  const doc = new Y.Doc();
  const cache = await openCache(room, String(doc.clientID));
  doc.transact(() => {
    for (const update of cache?.updates ?? []) Y.applyUpdate(doc, update, FROM_DISK);
  }, FROM_DISK);
  const endings: (() => void)[] = [];
  let hasUnsent = cache?.hasUnsent ?? false;

  return {
    doc,
    hasContent: doc.store.clients.size > 0,
    hasUnsent: () => hasUnsent,
    follow(provider) {
      if (!cache) return;
      const keep = (update: Uint8Array, origin: unknown, _doc: Y.Doc, transaction: Y.Transaction): void => {
        if (origin === FROM_DISK) return;
        const version = provider.version();
        const canWait = provider.connection.get().phase === 'open';
        cache.append(update, transaction.local, canWait).then(
          () => provider.kept(version),
          // A full or failing disk: the status never says that this change is kept here.
          () => undefined,
        );
      };
      const forgetSent = (): void => {
        if (provider.saveStatus.get() !== 'saved') return;
        hasUnsent = false;
        cache.allSent().catch(() => undefined);
      };
      doc.on('update', keep);
      endings.push(
        () => doc.off('update', keep),
        provider.saveStatus.subscribe(forgetSent),
        // Without the room this browser's disk is all there is.
        provider.connection.subscribe(cache.hurry),
      );
      provider.kept(0);
    },
    hurry: () => cache?.hurry(),
    drop: async () => cache?.drop(),
    destroy() {
      for (const end of endings) end();
      cache?.close();
      doc.destroy();
    },
  };
}
