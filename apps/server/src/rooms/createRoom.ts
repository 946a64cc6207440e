import { CLOSE, DURABLE, encodeNotice, type Notice } from '@wayline/document';
import * as Y from 'yjs';
import { checkUpdate } from '../gate/checkUpdate.ts';
import type { LoadedRoom, Log } from '../log/log.ts';
import { createAwarenessHub } from './awarenessHub.ts';
import { createBarrierDesk } from './barrierDesk.ts';
import { BOARD_ROOTS, buildDocument, createLiveDocument, SpoiltDocumentError } from './liveDocument.ts';
import { type Room, StorageNotReadyError } from './room.ts';
import { createRoomJournal, type NewUpdate } from './roomJournal.ts';
import { newPeerState, type PeerState, type RoomPeer } from './roomPeer.ts';
import { createRoomSize } from './roomSize.ts';
import { createStateAnswers } from './stateAnswers.ts';
import { syncStep1Frame, syncStep2Frame, updateFrame } from './syncFrames.ts';
import { wireFrame } from './wireFrame.ts';

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

type EditKind = 'update' | 'syncStep2';

const MAX_GAPS = 1;
const MAX_PENDING_BYTES = 8 * 1024 * 1024;
const MAX_EARLY_BARRIERS = 64;
const NOTHING_WRITTEN: Written = { rows: 0, bytes: 0 };

export function createRoom({ loaded, doc, log, now, onDurable, onLeave, onBroken, warn }: RoomOptions): Room {
  const { id, generation } = loaded.room;
  const { gap } = loaded;
  let live = createLiveDocument(doc);
  const owners = new Map(loaded.owners.map(({ clientId, participant }) => [clientId, participant]));
  const size = createRoomSize(live.doc, stateBytesOf(loaded));
  const peers = new Map<RoomPeer, PeerState>();
  const awareness = createAwarenessHub(now);
  const barriers = createBarrierDesk();
  const answers = createStateAnswers();
  /** What came while the document was being rebuilt. */
  let queue: (() => void)[] | null = null;
  let isBroken = false;
  let written = NOTHING_WRITTEN;
  let settling: (() => void)[] = [];

  const journal = createRoomJournal(id, loaded.room.nextSeq - 1, log, now, {
    durable(seq) {
      barriers.release(seq);
      const report = written;
      written = NOTHING_WRITTEN;
      if (room.isSettled) settle();
      onDurable(room, report);
    },
    failing(isFailing, reason) {
      notify({ type: 'storage', ok: !isFailing });
      if (!isFailing) return;
      warn('storage refuses to write', { room: id, reason });
      settle();
      barriers.refuse();
    },
    conflict: () => breakRoom('somebody else wrote this board'),
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

  function broadcast(frame: Buffer, seq: number, from: RoomPeer | null): void {
    for (const [peer, state] of peers) if (peer !== from && state.seenSeq < seq) peer.send(frame);
  }

  /** Logs what was applied, and sends it to the others when it is on disk. */
  function record(update: NewUpdate, from: RoomPeer | null): number {
    const seq = journal.append(update);
    for (const client of update.newClients) owners.set(client, update.owner);
    written = { rows: written.rows + 1, bytes: written.bytes + update.data.length };
    const frame = updateFrame(update.data);
    journal.after(seq, () => broadcast(frame, seq, from));
    return seq;
  }

  /** Asks a peer for what we lack; even "this is what I have" may not run ahead of the disk. */
  function ask(peer: RoomPeer, state: PeerState): void {
    state.isAnswering = true;
    const frame = syncStep1Frame(Y.encodeStateVector(live.doc));
    journal.after(journal.seq, () => peer.send(frame));
  }

  function meetGap(peer: RoomPeer, state: PeerState, kind: EditKind): void {
    // Typed before our question reached the page: the answer, written later, holds it too.
    if (kind === 'update' && state.isAnswering) return;
    state.gaps += 1;
    if (state.gaps > MAX_GAPS) peer.close(CLOSE.badFrame, 'edits that build on unknown ones');
    else ask(peer, state);
  }

  function settleAnswer(peer: RoomPeer, state: PeerState): void {
    state.isAnswering = false;
    const early = state.earlyBarriers;
    state.earlyBarriers = [];
    for (const k of early) room.barrier(peer, k);
  }

  /** Applies what passed the gate; false when it spoilt the document, which is then made anew. */
  function apply(
    peer: RoomPeer,
    state: PeerState,
    update: Uint8Array,
    kind: EditKind,
    passed: {
      readonly newClients: readonly number[];
      readonly newRecords: number;
      readonly addsStructs: boolean;
    },
  ): boolean {
    try {
      const changes = live.apply(update, kind, passed.addsStructs);
      if (changes === null) state.lastSeq = journal.seq;
      else {
        size.add(changes.length, passed.newRecords);
        const { participant } = peer;
        const { newClients } = passed;
        state.lastSeq = record({ participant, data: changes, newClients, owner: participant }, peer);
      }
      return true;
    } catch (error) {
      if (!(error instanceof SpoiltDocumentError)) throw error;
      warn('an update spoilt the document', {
        room: id,
        participant: peer.participant,
        reason: error.message,
      });
      void rebuild();
      return false;
    }
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
      const built = buildDocument({ snapshot: fresh.snapshot, rows });
      live.destroy();
      live = createLiveDocument(built.doc);
      answers.forget();
      leaveQueue();
    } catch (error) {
      breakRoom(error instanceof Error ? error.message : String(error));
    }
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
    settle();
    onBroken(room, reason);
  }

  /** Waits until the document stands. */
  async function standing(): Promise<void> {
    if (queue) await new Promise<void>((resolve) => room.enter(resolve));
    if (isBroken) throw new StorageNotReadyError(`the board ${id} has to be opened again`);
  }

  async function writable(): Promise<void> {
    await standing();
    if (journal.isFailing || gap !== null)
      throw new StorageNotReadyError(`the board ${id} cannot be written`);
  }

  /** Logs what the server itself wrote, under client ids that are nobody's to take. */
  async function keep(participant: string, update: Uint8Array): Promise<void> {
    size.add(update.length, 0);
    const newClients = [...Y.parseUpdateMeta(update).from.keys()].filter((client) => !owners.has(client));
    const seq = record({ participant, data: update, newClients, owner: '' }, null);
    await new Promise<void>((resolve) => journal.after(seq, resolve));
  }

  /** What is on disk, while the document in memory is ahead of it for longer than a moment. */
  async function durableDocument(): Promise<Y.Doc> {
    const stored = await log.load(id);
    if (!stored) throw new StorageNotReadyError(`the board ${id} is gone`);
    return buildDocument(stored).doc;
  }

  function answerFromDisk(peer: RoomPeer, state: PeerState, stateVector: Uint8Array): void {
    state.seenSeq = journal.durableSeq;
    durableDocument().then(
      (stored) => peer.send(syncStep2Frame(Y.encodeStateAsUpdate(stored, stateVector))),
      () => peer.close(CLOSE.storageNotReady, 'try again'),
    );
  }

  const room: Room = {
    id,
    generation,
    peers,
    awareness,
    readOnlyReason: gap,
    get durableSeq() {
      return journal.durableSeq;
    },
    get isFailing() {
      return journal.isFailing;
    },
    get isChoked() {
      return journal.isFailing && journal.pendingBytes > MAX_PENDING_BYTES;
    },
    get isSettled() {
      return journal.durableSeq === journal.seq;
    },
    join(peer) {
      const state = newPeerState(journal.isFailing ? journal.durableSeq : journal.seq);
      peers.set(peer, state);
      awareness.join(peer);
      // Whoever may not write is not asked what it has: its answer would only be thrown away.
      if (peer.canWrite && gap === null) ask(peer, state);
      awareness.tell(peer);
      if (journal.isFailing && peer.hasBarrier)
        peer.send(wireFrame(encodeNotice({ type: 'storage', ok: false })));
    },
    leave(peer) {
      if (!peers.delete(peer)) return;
      awareness.leave(peer);
      barriers.forget(peer);
      onLeave(room);
    },
    answer(peer, stateVector) {
      const state = peers.get(peer);
      if (!state) return 0;
      if (journal.isFailing) {
        answerFromDisk(peer, state, stateVector);
        return 0;
      }
      const { seq } = journal;
      const frame = answers.answer(live.doc, seq, stateVector);
      state.seenSeq = Math.max(state.seenSeq, seq);
      journal.after(seq, () => peer.send(frame));
      return frame.length;
    },
    submit(peer, update, kind) {
      const state = peers.get(peer);
      if (!state || gap !== null) return;
      const { participant } = peer;
      const verdict = checkUpdate(update, { doc: live.doc, roots: BOARD_ROOTS, owners, participant, kind });
      if (verdict.type === 'gap') meetGap(peer, state, kind);
      else if (verdict.type === 'refuse') peer.reject(verdict.code, verdict.reason);
      else {
        const full = size.refusal(live.doc, update.length, verdict.newRecords);
        if (full !== null) peer.reject(CLOSE.tooBig, full);
        else if (!apply(peer, state, update, kind, verdict))
          peer.close(CLOSE.badFrame, 'an update that fails');
        else if (kind === 'syncStep2') settleAnswer(peer, state);
      }
    },
    barrier(peer, k) {
      const state = peers.get(peer);
      if (!state) return;
      if (!peer.canWrite || gap !== null) barriers.answer(peer, k, DURABLE.readOnly);
      else if (journal.isFailing) barriers.answer(peer, k, DURABLE.storageFailing);
      else if (state.isAnswering) {
        state.earlyBarriers.push(k);
        if (state.earlyBarriers.length > MAX_EARLY_BARRIERS) state.earlyBarriers.shift();
      } else if (state.lastSeq <= journal.durableSeq) barriers.answer(peer, k, DURABLE.durable);
      else barriers.wait(peer, k, state.lastSeq);
    },
    async read(look) {
      await standing();
      if (journal.isFailing) return look(await durableDocument());
      const value = look(live.doc);
      await new Promise<void>((resolve) => journal.after(journal.seq, resolve));
      return value;
    },
    async edit(participant, change) {
      await writable();
      const { value, update } = live.edit(change);
      if (update) await keep(participant, update);
      return value;
    },
    async merge(participant, update) {
      await writable();
      const changes = live.apply(update, 'syncStep2', true);
      if (changes) await keep(participant, changes);
    },
    enter(act) {
      if (queue) queue.push(act);
      else act();
    },
    async settled() {
      if (!room.isSettled && !journal.isFailing) await new Promise<void>((resolve) => settling.push(resolve));
    },
    notify,
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
