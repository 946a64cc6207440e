import {
  CLOSE,
  DURABLE,
  type DurableStatus,
  encodeDurable,
  encodeNotice,
  type Notice,
} from '@wayline/document';
import * as Y from 'yjs';
import { checkUpdate } from '../gate/checkUpdate.ts';
import type { LoadedRoom, Log } from '../log/log.ts';
import { type AwarenessHub, createAwarenessHub } from './awarenessHub.ts';
import { BOARD_ROOTS, buildDocument, createLiveDocument, SpoiltDocumentError } from './liveDocument.ts';
import { createRoomJournal } from './roomJournal.ts';
import { newPeerState, type PeerState, type RoomPeer } from './roomPeer.ts';
import { createRoomSize } from './roomSize.ts';
import { syncStep1Frame, syncStep2Frame, updateFrame } from './syncFrames.ts';
import { wireFrame } from './wireFrame.ts';

/** One board, live. Nothing derived from an update leaves it before that update is on disk. */
export interface Room {
  readonly id: string;
  readonly generation: string;
  readonly peers: ReadonlyMap<RoomPeer, PeerState>;
  readonly awareness: AwarenessHub;
  /** The last update that is on disk. */
  readonly durableSeq: number;
  /** Whether the disk refuses to write; everything is kept and tried again. */
  readonly isFailing: boolean;
  /** Whether everything that was applied is on disk. */
  readonly isSettled: boolean;
  /** Why nobody can write, or null. */
  readonly readOnlyReason: string | null;
  join(peer: RoomPeer): void;
  leave(peer: RoomPeer): void;
  /** A peer says what it has and gets the rest. */
  answer(peer: RoomPeer, stateVector: Uint8Array): void;
  /** A peer's edits: judged, applied, logged and, once on disk, sent to the others. */
  submit(peer: RoomPeer, update: Uint8Array, kind: 'update' | 'syncStep2'): void;
  barrier(peer: RoomPeer, k: number): void;
  /** Reads the document; resolves when what was read is on disk. */
  read<T>(look: (doc: Y.Doc) => T): Promise<T>;
  /** Writes as the server; resolves when it is on disk. */
  edit<T>(participant: string, change: (doc: Y.Doc) => T): Promise<T>;
  /** Runs at once, or as soon as the document stands again. */
  enter(act: () => void): void;
  /** Resolves when everything is on disk, or the disk refuses. */
  settled(): Promise<void>;
  close(code: number, reason: string): void;
}

/** The board cannot be written, or not be trusted, at present; trying again later may help. */
export class StorageNotReadyError extends Error {}

/** What reached the disk since the last report. */
export interface Written {
  readonly rows: number;
  readonly bytes: number;
}

export interface RoomOptions {
  readonly loaded: LoadedRoom;
  /** Built from what was loaded. */
  readonly doc: Y.Doc;
  readonly log: Log;
  readonly now: () => number;
  readonly onDurable: (room: Room, written: Written) => void;
  readonly onLeave: (room: Room) => void;
  /** The room must be forgotten; its peers have been sent away. */
  readonly onBroken: (room: Room, reason: string) => void;
  readonly warn: (message: string, details?: unknown) => void;
}

const DEFAULT_GAPS = 1;
const MAX_EARLY_BARRIERS = 64;

interface WaitingBarrier {
  readonly seq: number;
  readonly k: number;
  readonly peer: RoomPeer;
}

export function createRoom({ loaded, doc, log, now, onDurable, onLeave, onBroken, warn }: RoomOptions): Room {
  const { id, generation } = loaded.room;
  let live = createLiveDocument(doc);
  const owners = new Map(loaded.owners.map(({ clientId, participant }) => [clientId, participant]));
  const size = createRoomSize(live.doc, stateBytesOf(loaded));
  const peers = new Map<RoomPeer, PeerState>();
  const awareness = createAwarenessHub(now);
  let barriers: WaitingBarrier[] = [];
  /** What came while the document was being rebuilt. */
  let queue: (() => void)[] | null = null;
  let isBroken = false;
  let written: Written = { rows: 0, bytes: 0 };
  let settling: (() => void)[] = [];

  const journal = createRoomJournal(id, loaded.room.nextSeq - 1, log, now, {
    durable(seq) {
      answerBarriers(seq);
      const report = written;
      written = { rows: 0, bytes: 0 };
      if (room.isSettled) settle();
      onDurable(room, report);
    },
    failing(isFailing, reason) {
      if (isFailing) warn('storage refuses to write', { room: id, reason });
      notify({ type: 'storage', ok: !isFailing });
      if (!isFailing) return;
      settle();
      const refused = barriers;
      barriers = [];
      for (const { peer, k } of refused) answerBarrier(peer, k, DURABLE.storageFailing);
    },
    conflict() {
      breakRoom('somebody else wrote this board');
    },
  });

  function settle(): void {
    const waiting = settling;
    settling = [];
    for (const done of waiting) done();
  }

  function notify(notice: Notice): void {
    const frame = wireFrame(encodeNotice(notice));
    for (const peer of peers.keys()) if (peer.hasBarrier) peer.send(frame);
  }

  function answerBarrier(peer: RoomPeer, k: number, status: DurableStatus): void {
    peer.send(wireFrame(encodeDurable({ k, status })));
  }

  function answerBarriers(seq: number): void {
    if (barriers.length === 0) return;
    const due = barriers.filter((barrier) => barrier.seq <= seq);
    barriers = barriers.filter((barrier) => barrier.seq > seq);
    for (const { peer, k } of due) answerBarrier(peer, k, DURABLE.durable);
  }

  function broadcast(frame: Buffer, seq: number, from: RoomPeer | null): void {
    for (const [peer, state] of peers) if (peer !== from && state.seenSeq < seq) peer.send(frame);
  }

  function record(
    update: Uint8Array,
    participant: string,
    newClients: readonly number[],
    from: RoomPeer | null,
  ): number {
    const seq = journal.append(participant, update, newClients);
    for (const client of newClients) owners.set(client, participant);
    written = { rows: written.rows + 1, bytes: written.bytes + update.length };
    const frame = updateFrame(update);
    journal.after(seq, () => broadcast(frame, seq, from));
    return seq;
  }

  function ask(peer: RoomPeer, state: PeerState): void {
    state.isAnswering = true;
    const frame = syncStep1Frame(Y.encodeStateVector(live.doc));
    // Even "this is what I have" may not run ahead of the disk.
    journal.after(journal.seq, () => peer.send(frame));
  }

  function meetGap(peer: RoomPeer, state: PeerState, kind: 'update' | 'syncStep2'): void {
    // Typed before our question reached the page: the answer, written later, holds it too.
    if (kind === 'update' && state.isAnswering) return;
    state.gaps += 1;
    if (state.gaps > DEFAULT_GAPS) peer.close(CLOSE.badFrame, 'edits that build on unknown ones');
    else ask(peer, state);
  }

  function settleAnswer(peer: RoomPeer, state: PeerState): void {
    state.isAnswering = false;
    const early = state.earlyBarriers;
    state.earlyBarriers = [];
    for (const k of early) room.barrier(peer, k);
  }

  function submit(peer: RoomPeer, update: Uint8Array, kind: 'update' | 'syncStep2'): void {
    const state = peers.get(peer);
    if (!state || room.readOnlyReason !== null) return;
    const { participant } = peer;
    const verdict = checkUpdate(update, { doc: live.doc, roots: BOARD_ROOTS, owners, participant, kind });
    if (verdict.type === 'refuse') return peer.reject(verdict.code, verdict.reason);
    if (verdict.type === 'gap') return meetGap(peer, state, kind);
    const full = size.refusal(live.doc, update.length, verdict.newRecords);
    if (full !== null) return peer.reject(CLOSE.tooBig, full);
    let changes: Uint8Array | null;
    try {
      changes = live.apply(update, kind, verdict.addsStructs);
    } catch (error) {
      if (!(error instanceof SpoiltDocumentError)) throw error;
      warn('an update spoilt the document', { room: id, participant, reason: error.message });
      peer.close(CLOSE.badFrame, 'an update that cannot be applied');
      void rebuild();
      return;
    }
    if (changes === null) state.lastSeq = journal.seq;
    else {
      size.add(changes.length, verdict.newRecords);
      state.lastSeq = record(changes, participant, verdict.newClients, peer);
    }
    if (kind === 'syncStep2') settleAnswer(peer, state);
  }

  /** Half of an update may stay behind when one fails, so the document is made anew from what is known to be good. */
  async function rebuild(): Promise<void> {
    queue = [];
    const pending = journal.pending();
    try {
      const fresh = await log.load(id);
      if (!fresh) throw new Error('the board is gone');
      const stored = new Set(fresh.rows.map(({ seq }) => seq));
      const rows = [...fresh.rows, ...pending.filter(({ seq }) => !stored.has(seq))];
      const { doc } = buildDocument({ snapshot: fresh.snapshot, rows });
      live.destroy();
      live = createLiveDocument(doc);
    } catch (error) {
      return breakRoom(error instanceof Error ? error.message : String(error));
    }
    leaveQueue();
  }

  function leaveQueue(): void {
    const acts = queue ?? [];
    queue = null;
    for (const act of acts) room.enter(act);
  }

  function breakRoom(reason: string): void {
    isBroken = true;
    room.close(CLOSE.storageNotReady, 'try again');
    leaveQueue();
    onBroken(room, reason);
  }

  /** Waits until the document stands. */
  async function standing(): Promise<void> {
    if (queue) await new Promise<void>((resolve) => room.enter(resolve));
    if (isBroken) throw new StorageNotReadyError(`the board ${id} has to be opened again`);
  }

  /** What is on disk, while the document in memory is ahead of it for longer than a moment. */
  async function durableDocument(): Promise<Y.Doc> {
    const stored = await log.load(id);
    if (!stored) throw new Error(`the board ${id} is gone`);
    return buildDocument(stored).doc;
  }

  const room: Room = {
    id,
    generation,
    peers,
    awareness,
    get durableSeq() {
      return journal.durableSeq;
    },
    get isFailing() {
      return journal.isFailing;
    },
    get isSettled() {
      return journal.durableSeq === journal.seq;
    },
    readOnlyReason: loaded.gap,
    join(peer) {
      const state = newPeerState(journal.isFailing ? journal.durableSeq : journal.seq);
      peers.set(peer, state);
      awareness.join(peer);
      // Whoever may not write is not asked what it has: its answer would only be thrown away.
      if (peer.canWrite && room.readOnlyReason === null) ask(peer, state);
      awareness.tell(peer);
      if (journal.isFailing && peer.hasBarrier)
        peer.send(wireFrame(encodeNotice({ type: 'storage', ok: false })));
    },
    leave(peer) {
      if (!peers.delete(peer)) return;
      awareness.leave(peer);
      barriers = barriers.filter((barrier) => barrier.peer !== peer);
      onLeave(room);
    },
    answer(peer, stateVector) {
      const state = peers.get(peer);
      if (!state) return;
      if (journal.isFailing) {
        const seq = journal.durableSeq;
        state.seenSeq = seq;
        void durableDocument().then(
          (doc) => peer.send(syncStep2Frame(Y.encodeStateAsUpdate(doc, stateVector))),
          () => peer.close(CLOSE.storageNotReady, 'try again'),
        );
        return;
      }
      const { seq } = journal;
      const frame = syncStep2Frame(Y.encodeStateAsUpdate(live.doc, stateVector));
      state.seenSeq = Math.max(state.seenSeq, seq);
      journal.after(seq, () => peer.send(frame));
    },
    submit,
    barrier(peer, k) {
      const state = peers.get(peer);
      if (!state) return;
      if (!peer.canWrite || room.readOnlyReason !== null) answerBarrier(peer, k, DURABLE.readOnly);
      else if (journal.isFailing) answerBarrier(peer, k, DURABLE.storageFailing);
      else if (state.isAnswering) {
        state.earlyBarriers.push(k);
        if (state.earlyBarriers.length > MAX_EARLY_BARRIERS) state.earlyBarriers.shift();
      } else if (state.lastSeq <= journal.durableSeq) answerBarrier(peer, k, DURABLE.durable);
      else barriers.push({ seq: state.lastSeq, k, peer });
    },
    async read(look) {
      await standing();
      if (journal.isFailing) return look(await durableDocument());
      const value = look(live.doc);
      await new Promise<void>((resolve) => journal.after(journal.seq, resolve));
      return value;
    },
    async edit(participant, change) {
      await standing();
      if (journal.isFailing || loaded.gap !== null)
        throw new StorageNotReadyError(`the board ${id} cannot be written`);
      const { value, update } = live.edit(change);
      if (update) {
        const { clientID } = live.doc;
        size.add(update.length, 0);
        const seq = record(update, participant, owners.has(clientID) ? [] : [clientID], null);
        await new Promise<void>((resolve) => journal.after(seq, resolve));
      }
      return value;
    },
    enter(act) {
      if (queue) queue.push(act);
      else act();
    },
    async settled() {
      if (!room.isSettled && !journal.isFailing) await new Promise<void>((resolve) => settling.push(resolve));
    },
    close(code, reason) {
      for (const peer of [...peers.keys()]) peer.close(code, reason);
      awareness.destroy();
    },
  };
  return room;
}

function stateBytesOf({ snapshot, rows }: LoadedRoom): number {
  return rows.reduce((sum, { data }) => sum + data.length, snapshot?.length ?? 0);
}
