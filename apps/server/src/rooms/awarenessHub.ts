import { AWARENESS_MAX_BYTES, type AwarenessUser, MESSAGE } from '@wayline/document';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { keepKnownFields } from './keepKnownFields.ts';
import { wireFrame } from './wireFrame.ts';

const MAX_WINDOW_MS = 50;
/**
 * Sockets × flushes a second stay at this, so a small room is immediate and a full one coalesces to 20 Hz. Each frame
 * costs a page more than what stands in it: of twenty people who move, one a screen's frame is enough.
 */
const SENDS_PER_SECOND = 1_200;

/** One connection as presence sees it. */
export interface Present {
  readonly participant: string;
  readonly user: AwarenessUser;
  sendVolatile(frame: Buffer): void;
}

/** Who is here and what they are doing, in one room. Never saved, never waits for the disk. */
export interface AwarenessHub {
  join(peer: Present): void;
  /** Takes what a peer says of itself; what it says of others is not heard. Throws on bytes that are no awareness. */
  receive(peer: Present, states: Uint8Array): void;
  /** Tells a peer everybody's state. */
  tell(peer: Present): void;
  leave(peer: Present): void;
  destroy(): void;
}

interface Slot {
  clientId: number | null;
  /** This peer's entry as last said; null when it shows nothing. */
  entry: Uint8Array | null;
}

interface Change {
  readonly entry: Uint8Array;
  readonly from: Present | null;
}

export function createAwarenessHub(now: () => number): AwarenessHub {
  const slots = new Map<Present, Slot>();
  const bound = new Map<number, Present>();
  const clocks = new Map<number, number>();
  let changes = new Map<number, Change>();
  let lastFlush = 0;
  let timer: NodeJS.Timeout | undefined;
  let soon: NodeJS.Immediate | undefined;

  /** Clocks must rise also for pages that saw this client before we restarted, hence the time of day. */
  function nextClock(clientId: number): number {
    const clock = Math.max((clocks.get(clientId) ?? 0) + 1, now());
    clocks.set(clientId, clock);
    return clock;
  }

  function say(clientId: number, json: string, from: Present | null): Uint8Array {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, clientId);
    encoding.writeVarUint(encoder, nextClock(clientId));
    encoding.writeVarString(encoder, json);
    const entry = encoding.toUint8Array(encoder);
    changes.set(clientId, { entry, from });
    schedule();
    return entry;
  }

  function schedule(): void {
    if (timer || soon) return;
    const window = Math.min(MAX_WINDOW_MS, (slots.size * 1000) / SENDS_PER_SECOND);
    const wait = lastFlush + window - now();
    if (wait <= 0) soon = setImmediate(flush);
    else timer = setTimeout(flush, wait);
  }

  function flush(): void {
    timer = undefined;
    soon = undefined;
    lastFlush = now();
    const all = [...changes.values()];
    changes = new Map();
    const shared = awarenessFrame(all.map(({ entry }) => entry));
    const senders = new Set(all.map(({ from }) => from));
    for (const peer of slots.keys()) {
      if (!senders.has(peer)) peer.sendVolatile(shared);
      else {
        // Its own state, a moment old and with our clock, would overwrite what the page knows better.
        const others = all.filter(({ from }) => from !== peer);
        if (others.length > 0) peer.sendVolatile(awarenessFrame(others.map(({ entry }) => entry)));
      }
    }
  }

  /** A page that comes back before its old socket is known to be dead takes its id along. */
  function bind(peer: Present, slot: Slot, clientId: number): boolean {
    const holder = bound.get(clientId);
    if (holder && holder.participant !== peer.participant) return false;
    const old = holder && slots.get(holder);
    if (old) Object.assign(old, { clientId: null, entry: null });
    bound.set(clientId, peer);
    slot.clientId = clientId;
    return true;
  }

  function update(peer: Present, slot: Slot, clientId: number, json: string): void {
    if (json.length > AWARENESS_MAX_BYTES) return;
    const state: unknown = JSON.parse(json);
    if (state === null) {
      if (slot.entry === null) return;
      slot.entry = null;
      say(clientId, 'null', peer);
      return;
    }
    slot.entry = say(clientId, JSON.stringify(keepKnownFields(state, peer.user)), peer);
  }

  return {
    join(peer) {
      slots.set(peer, { clientId: null, entry: null });
    },
    receive(peer, states) {
      const slot = slots.get(peer);
      if (!slot) return;
      const decoder = decoding.createDecoder(states);
      const count = decoding.readVarUint(decoder);
      for (let index = 0; index < count; index++) {
        const clientId = decoding.readVarUint(decoder);
        decoding.readVarUint(decoder);
        const json = decoding.readVarString(decoder);
        if (slot.clientId === null && json !== 'null' && count === 1) bind(peer, slot, clientId);
        if (clientId === slot.clientId) update(peer, slot, clientId, json);
      }
    },
    tell(peer) {
      const entries: Uint8Array[] = [];
      for (const [other, { entry }] of slots) if (other !== peer && entry) entries.push(entry);
      if (entries.length > 0) peer.sendVolatile(awarenessFrame(entries));
    },
    leave(peer) {
      const slot = slots.get(peer);
      slots.delete(peer);
      if (!slot || slot.clientId === null) return;
      bound.delete(slot.clientId);
      if (slot.entry) say(slot.clientId, 'null', null);
    },
    destroy() {
      clearTimeout(timer);
      clearImmediate(soon);
    },
  };
}

function awarenessFrame(entries: readonly Uint8Array[]): Buffer {
  const inner = encoding.createEncoder();
  encoding.writeVarUint(inner, entries.length);
  for (const entry of entries) encoding.writeUint8Array(inner, entry);
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE.awareness);
  encoding.writeVarUint8Array(encoder, encoding.toUint8Array(inner));
  return wireFrame(encoding.toUint8Array(encoder));
}
