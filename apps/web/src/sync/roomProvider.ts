import { type Command, DURABLE, type DurableStatus, encodeBarrier, type Notice } from '@wayline/document';
import { type Awareness, applyAwarenessUpdate, removeAwarenessStates } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { createStore, type Store } from '../session/store.ts';
import { type ConnectionState, createConnection } from './connection.ts';
import { awarenessFrame, syncStep1Frame, syncStep2Frame, updateFrame } from './frames.ts';
import { type CommandOutcome, createOpenCommands } from './openCommands.ts';
import { readFrame } from './readFrame.ts';
import type { SaveStatus } from './saveStatus.ts';
import { createSaveTracker, type Durability } from './saveTracker.ts';
import type { StopReason } from './stopReason.ts';
import type { After } from './timers.ts';

/** Whether anything came is looked at this often: setting a timer anew for each frame costs more than reading it. */
const HEARTBEAT_MS = 8_000;
const SILENCE_MS = 10_000;

const DURABILITY: Readonly<Record<DurableStatus, Durability>> = {
  [DURABLE.durable]: 'durable',
  [DURABLE.readOnly]: 'readOnly',
  [DURABLE.storageFailing]: 'storageFailing',
  [DURABLE.rejected]: 'rejected',
};

export interface RoomProviderOptions {
  /** The whole `ws:` address of the room, with its query. */
  readonly url: string;
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  /** False for viewers and commenters: nothing of theirs is sent, and nothing waits to be saved. */
  readonly mayWrite: boolean;
  readonly after: After;
  readonly random: () => number;
  readonly whyRefused: () => Promise<StopReason | null>;
  readonly onNotice: (notice: Notice) => void;
}

/** Keeps a document and its awareness in step with a room, and knows what of it is saved. */
export interface RoomProvider {
  readonly connection: Store<ConnectionState>;
  /** True once the room's whole content has arrived, for good. */
  readonly isSynced: Store<boolean>;
  readonly saveStatus: Store<SaveStatus>;
  hasUnsaved(): boolean;
  /** How many local changes the server has not confirmed. */
  unsavedChanges(): number;
  /** The number of local changes so far; `kept` says up to which this browser's disk has them. */
  version(): number;
  kept(version: number): void;
  /** Asks for an act that only the server may carry out. */
  ask(command: Command): Promise<CommandOutcome>;
  /** Asks the server for a sign of life, or ends a wait between two attempts. */
  wake(): void;
  /** Gives the present socket up and tries again. */
  reset(): void;
  destroy(): void;
}

export function createRoomProvider(options: RoomProviderOptions): RoomProvider {
  const { doc, awareness, mayWrite, after } = options;
  const isSynced = createStore(false);
  /** True from our step 2 on: an update sent earlier could stand on others that the room has not seen yet. */
  let isHandedOver = false;
  let queue: Uint8Array[] = [];
  let cancelHeartbeat: (() => void) | undefined;
  /** Since the last look at the silence: whether anything came, and whether the room was asked for it. */
  let isHeard = false;
  let isAsked = false;

  const tracker = createSaveTracker({
    sendBarrier(version) {
      flush();
      connection.send(encodeBarrier(version));
    },
    onRejected: () => connection.stop('rejected'),
    after,
  });

  const commands = createOpenCommands((frame) => connection.send(frame));

  const connection = createConnection({
    url: options.url,
    after,
    random: options.random,
    whyRefused: options.whyRefused,
    onOpen() {
      connection.send(syncStep1Frame(doc));
      // Sent anew with a higher clock: under the old one the others were told that this page had gone.
      awareness.setLocalState(awareness.getLocalState());
      waitForSilence();
    },
    onFrame,
    onClose() {
      cancelHeartbeat?.();
      isHandedOver = false;
      queue = [];
      tracker.disconnected();
      commands.disconnected();
      const others = [...awareness.getStates().keys()].filter((client) => client !== awareness.clientID);
      removeAwarenessStates(awareness, others, provider);
      // Those who are still there come back under the clock they had, which awareness would take for old news.
      for (const client of others) awareness.meta.delete(client);
    },
  });

  /** A socket over a network that went away looks open for minutes, so a silent one is asked, then given up. */
  function waitForSilence(): void {
    cancelHeartbeat?.();
    isHeard = false;
    isAsked = false;
    cancelHeartbeat = after(HEARTBEAT_MS, () => (isHeard ? waitForSilence() : askForLife()));
  }

  function askForLife(): void {
    cancelHeartbeat?.();
    isAsked = true;
    flush();
    connection.send(encodeBarrier(tracker.version()));
    cancelHeartbeat = after(SILENCE_MS, connection.reset);
  }

  function onFrame(frame: Uint8Array): void {
    isHeard = true;
    if (isAsked) waitForSilence();
    const incoming = readFrame(frame);
    switch (incoming.type) {
      case 'syncStep1':
        if (mayWrite) connection.send(syncStep2Frame(doc, incoming.stateVector));
        handedOver();
        return;
      case 'syncStep2':
        receive(incoming.update);
        isSynced.set(true);
        if (!mayWrite) handedOver();
        return;
      case 'update':
        receive(incoming.update);
        return;
      case 'awareness':
        applyAwarenessUpdate(awareness, incoming.update, provider);
        return;
      case 'queryAwareness':
        connection.send(awarenessFrame(awareness, [awareness.clientID]));
        return;
      case 'durable':
        tracker.answered(incoming.durable.k, DURABILITY[incoming.durable.status]);
        return;
      case 'result':
        commands.answered(incoming.result);
        return;
      case 'notice':
        options.onNotice(incoming.notice);
        return;
      case 'unreadable':
        connection.stop('badFrame');
        return;
      case 'unknown':
        return;
    }
  }

  function handedOver(): void {
    if (isHandedOver) return;
    isHandedOver = true;
    queue = [];
    tracker.connected();
  }

  function receive(update: Uint8Array): void {
    Y.applyUpdate(doc, update, provider);
    // Something before it is missing: the state vector asks for exactly that.
    if (doc.store.pendingStructs) connection.send(syncStep1Frame(doc));
  }

  function flush(): void {
    if (queue.length === 0) return;
    const updates = queue;
    queue = [];
    connection.send(updateFrame(updates.length === 1 && updates[0] ? updates[0] : Y.mergeUpdates(updates)));
  }

  function onDocUpdate(update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction): void {
    // What came from the room or from this browser's disk was applied, not made here.
    if (!mayWrite || !transaction.local) return;
    if (isHandedOver) {
      // What one task writes leaves as one frame.
      if (queue.length === 0) queueMicrotask(flush);
      queue.push(update);
    }
    tracker.changed();
  }

  function onAwarenessUpdate(
    changes: { added: number[]; updated: number[]; removed: number[] },
    origin: unknown,
  ): void {
    if (origin === provider) return;
    const changed = [...changes.added, ...changes.updated, ...changes.removed];
    if (changed.includes(awareness.clientID))
      connection.send(awarenessFrame(awareness, [awareness.clientID]));
  }

  const provider: RoomProvider = {
    connection: connection.state,
    isSynced,
    saveStatus: tracker.status,
    hasUnsaved: () => tracker.unsavedChanges() > 0,
    unsavedChanges: tracker.unsavedChanges,
    version: tracker.version,
    kept: tracker.kept,
    ask: commands.ask,
    wake() {
      if (connection.state.get().phase === 'open') askForLife();
      else connection.retryNow();
    },
    reset: connection.reset,
    destroy() {
      doc.off('update', onDocUpdate);
      awareness.off('update', onAwarenessUpdate);
      cancelHeartbeat?.();
      // A page that goes says so itself: others must not see a dead cursor until the server notices.
      awareness.setLocalState(null);
      if (connection.state.get().phase === 'open') {
        flush();
        connection.send(awarenessFrame(awareness, [awareness.clientID]));
      }
      tracker.destroy();
      connection.destroy();
    },
  };

  doc.on('update', onDocUpdate);
  awareness.on('update', onAwarenessUpdate);
  return provider;
}
