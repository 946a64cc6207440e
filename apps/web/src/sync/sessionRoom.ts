import * as Y from 'yjs';
import { createConnection } from './connection.ts';
import { syncStep1Frame } from './frames.ts';
import { readFrame } from './readFrame.ts';
import type { StopReason } from './stopReason.ts';
import type { After } from './timers.ts';

/** A board's comments-and-session document, followed and never written. */
export interface SessionRoom {
  readonly doc: Y.Doc;
  /** Whether the room's whole content has arrived, and been told of: what changes from then on happens now. */
  isSynced(): boolean;
  /** Ends a wait between two attempts. */
  retryNow(): void;
  /** Gives the present socket up and tries again. */
  reset(): void;
  destroy(): void;
}

export interface SessionRoomOptions {
  /** The whole `ws:` address of the room, with its query. */
  readonly url: string;
  readonly after: After;
  readonly random: () => number;
  readonly whyRefused: () => Promise<StopReason | null>;
}

/** Follows the room beside a board's own. Where the server says for good that it has none, its document stays empty. */
export function createSessionRoom(options: SessionRoomOptions): SessionRoom {
  const doc = new Y.Doc();
  let isSynced = false;
  const connection = createConnection({
    ...options,
    onOpen: () => void connection.send(syncStep1Frame(doc)),
    onFrame(frame) {
      const incoming = readFrame(frame);
      if (incoming.type !== 'syncStep2' && incoming.type !== 'update') return;
      Y.applyUpdate(doc, incoming.update);
      if (incoming.type === 'syncStep2') isSynced = true;
      // Something before it is missing: the state vector asks for exactly that.
      if (doc.store.pendingStructs) connection.send(syncStep1Frame(doc));
    },
    onClose: () => undefined,
  });
  return {
    doc,
    isSynced: () => isSynced,
    retryNow: connection.retryNow,
    reset: connection.reset,
    destroy() {
      connection.destroy();
      doc.destroy();
    },
  };
}
