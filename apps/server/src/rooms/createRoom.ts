import { CLOSE, DURABLE, encodeNotice, type Notice } from '@wayline/document';
import * as Y from 'yjs';
import type { FrozenSet } from '../freezing/frozenSet.ts';
import { checkUpdate, type Verdict } from '../gate/checkUpdate.ts';
import type { LoadedRoom, Log } from '../log/log.ts';
import { createAwarenessHub } from './awarenessHub.ts';
import { createBarrierDesk } from './barrierDesk.ts';
import type { Correction } from './frozenKeeper.ts';
import { SpoiltDocumentError } from './liveDocument.ts';
import { type Room, StorageNotReadyError } from './room.ts';
import { createRoomDocument } from './roomDocument.ts';
import { createRoomJournal, type NewUpdate } from './roomJournal.ts';
import { kindOf, ROOTS_OF } from './roomKind.ts';
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
  /** What nobody changes here. */
  readonly frozen: FrozenSet;
  readonly log: Log;
  readonly now: () => number;
  readonly onDurable: (room: Room, written: Written) => void;
  readonly onLeave: (room: Room) => void;
  /** The room must be forgotten; its peers have been sent away. */
  readonly onBroken: (room: Room, reason: string) => void;
  readonly warn: (message: string, details?: unknown) => void;
}

type EditKind = 'update' | 'syncStep2';
type Passed = Extract<Verdict, { type: 'pass' }>;

const MAX_GAPS = 1;
const MAX_PENDING_BYTES = 8 * 1024 * 1024;
const MAX_EARLY_BARRIERS = 64;
const NOTHING_WRITTEN: Written = { rows: 0, bytes: 0 };

export function createRoom(options: RoomOptions): Room {
  const { loaded, doc, frozen, log, now, onDurable, onLeave, onBroken, warn } = options;
  const { id, generation } = loaded.room;
  const { gap } = loaded;
  const kind = kindOf(loaded.room);
  const roots = ROOTS_OF[kind];
  const owners = new Map(loaded.owners.map(({ clientId, participant }) => [clientId, participant]));
  const size = createRoomSize(doc, roots, stateBytesOf(loaded));
  const peers = new Map<RoomPeer, PeerState>();
  const awareness = createAwarenessHub(now);
  const barriers = createBarrierDesk();
  const answers = createStateAnswers();
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

  const document = createRoomDocument({
    id,
    doc,
    roots,
    frozen,
    log,
    pending: journal.pending,
    onSpoilt(error) {
      answers.forget();
      warn('the document was spoilt and is made anew', { room: id, err: error });
    },
    onBroken: breakRoom,
  });

  function settle(): void {
    const waiting = settling;
    settling = [];
    for (const done of waiting) done();
  }

  function notify(notice: Notice, from?: RoomPeer): void {
    const frame = wireFrame(encodeNotice(notice));
    for (const peer of peers.keys()) if (peer !== from && peer.hasBarrier) peer.send(frame);
  }

  function broadcast(frame: Buffer, seq: number, from: RoomPeer | null): void {
    for (const [peer, state] of peers) if (peer !== from && state.seenSeq < seq) peer.send(frame);
  }

  /** Logs what was applied, and sends it to the others when it is on disk; the sender gets what took its edits back. */
  function record(update: NewUpdate, from: RoomPeer | null, correction?: Correction): number {
    const seq = journal.append(update);
    for (const client of update.newClients) owners.set(client, update.owner);
    written = { rows: written.rows + 1, bytes: written.bytes + update.data.length };
    const frame = updateFrame(update.data);
    journal.after(seq, () => {
      broadcast(frame, seq, from);
      if (from && correction) tellTakenBack(from, seq, correction);
    });
    return seq;
  }

  function tellTakenBack(peer: RoomPeer, seq: number, { update, taken }: Correction): void {
    const state = peers.get(peer);
    if (!state) return;
    if (update && state.seenSeq < seq) peer.send(updateFrame(update));
    if (!peer.hasBarrier) return;
    for (const one of taken) peer.send(wireFrame(encodeNotice({ type: 'takenBack', ...one })));
  }

  /** Asks a peer for what we lack; even "this is what I have" may not run ahead of the disk. */
  function ask(peer: RoomPeer, state: PeerState): void {
    state.isAnswering = true;
    const frame = syncStep1Frame(Y.encodeStateVector(document.doc));
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

  /** Applies what passed the gate; false when it spoilt the document. */
  function apply(
    peer: RoomPeer,
    state: PeerState,
    update: Uint8Array,
    kind: EditKind,
    passed: Passed,
  ): boolean {
    try {
      const { participant } = peer;
      const { addsStructs, newClients, newRecords } = passed;
      const applied = document.apply({ participant, update, kind, addsStructs });
      if (applied === null) state.lastSeq = journal.seq;
      else {
        const { changes: data, taken } = applied;
        size.add(
          data.length,
          taken.reduce((sum, { kept }) => sum + kept, newRecords),
        );
        state.lastSeq = record({ participant, data, newClients, owner: participant }, peer, applied);
      }
      return true;
    } catch (error) {
      if (!(error instanceof SpoiltDocumentError)) throw error;
      return false;
    }
  }

  function breakRoom(reason: string): void {
    room.close(CLOSE.storageNotReady, 'try again');
    document.giveUp();
    settle();
    onBroken(room, reason);
  }

  async function writable(): Promise<void> {
    await document.standing();
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

  function answerFromDisk(peer: RoomPeer, state: PeerState, stateVector: Uint8Array): void {
    state.seenSeq = journal.durableSeq;
    document.stored().then(
      (stored) => peer.send(syncStep2Frame(Y.encodeStateAsUpdate(stored, stateVector))),
      () => peer.close(CLOSE.storageNotReady, 'try again'),
    );
  }

  const room: Room = {
    id,
    kind,
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
      if (peer.canWrite && gap === null) document.enter(() => ask(peer, state));
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
      const frame = answers.answer(document.doc, seq, stateVector);
      state.seenSeq = Math.max(state.seenSeq, seq);
      journal.after(seq, () => peer.send(frame));
      return frame.length;
    },
    submit(peer, update, kind) {
      const state = peers.get(peer);
      if (!state || gap !== null) return;
      const { participant } = peer;
      const verdict = checkUpdate(update, {
        doc: document.doc,
        roots,
        owners,
        participant,
        kind,
      });
      if (verdict.type === 'gap') meetGap(peer, state, kind);
      else if (verdict.type === 'refuse') peer.reject(verdict.code, verdict.reason);
      else {
        const full = size.refusal(document.doc, update.length, verdict.newRecords);
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
      await document.standing();
      if (journal.isFailing) return look(await document.stored());
      const value = look(document.doc);
      await new Promise<void>((resolve) => journal.after(journal.seq, resolve));
      return value;
    },
    async edit(participant, change) {
      await writable();
      const { value, update } = document.edit(participant, change);
      if (update) await keep(participant, update);
      return value;
    },
    async merge(participant, update) {
      await writable();
      const applied = document.apply({ participant, update, kind: 'syncStep2', addsStructs: true });
      if (applied) await keep(participant, applied.changes);
    },
    enter: document.enter,
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
