import type { Point } from '@wayline/scene';
import { equalityDeep } from 'lib0/function';
import type { Awareness } from 'y-protocols/awareness';
import { createStore, type Store } from '../session/store.ts';
import type { Peer } from './peer.ts';
import { readCursor } from './readCursor.ts';
import { readPeer } from './readPeer.ts';

/** What I show to the others; what is left out stays as it was. */
export type PresencePatch = Partial<Omit<Peer, 'clientId' | 'user'>> & {
  /** In board units; null while the pointer is away. */
  readonly cursor?: Point | null;
};

/** Who else has the board open, and what I show them. */
export interface Presence {
  /** The other pages, by client id; a peer keeps its identity until it changes. */
  readonly peers: Store<readonly Peer[]>;
  /** Where the pointers of the others are, by client id, in board units; who points nowhere is not in it. */
  readonly cursors: Store<ReadonlyMap<number, Point>>;
  /**
   * Shows something of mine to the others, at most 20 times a second; what comes between is merged, the last wins.
   * While nobody else is there it is kept, and sent when somebody comes.
   */
  set(patch: PresencePatch): void;
  /** What I show to the others, also what is not sent yet. */
  mine(): PresencePatch;
  /** Sends at once what the throttle still holds: for the end of a gesture. */
  flush(): void;
  destroy(): void;
}

const INTERVAL_MS = 50;

interface AwarenessChange {
  readonly added: readonly number[];
  readonly updated: readonly number[];
  readonly removed: readonly number[];
}

interface Known {
  readonly state: unknown;
  readonly peer: Peer | null;
  readonly cursor: Point | null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether two states differ by nothing but the pointer. */
function isSameButCursor(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => key === 'cursor' || equalityDeep(a[key], b[key]));
}

/** A state that differs only by its pointer is still the same peer: nobody checks it again or hears of it. */
function knownAs(clientId: number, state: unknown, before: Known | undefined): Known {
  if (before && before.state === state) return before;
  const isSame = before !== undefined && isSameButCursor(before.state, state);
  return { state, peer: isSame ? before.peer : readPeer(clientId, state), cursor: readCursor(state) };
}

/** Presence over a room's awareness. */
export function createPresence(awareness: Awareness): Presence {
  const peers = createStore<readonly Peer[]>([]);
  const cursors = createStore<ReadonlyMap<number, Point>>(new Map());
  const known = new Map<number, Known>();
  let pending: PresencePatch = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastSent = Number.NEGATIVE_INFINITY;
  let isDestroyed = false;

  function isAlone(): boolean {
    for (const clientId of awareness.getStates().keys()) if (clientId !== awareness.clientID) return false;
    return true;
  }

  /** Looks at the states that changed; what I show myself is none of it. */
  function read(clientIds: Iterable<number>): void {
    let isOther = false;
    let isMoved = false;
    for (const clientId of clientIds) {
      if (clientId === awareness.clientID) continue;
      const state = awareness.getStates().get(clientId);
      const before = known.get(clientId);
      const now = state === undefined ? undefined : knownAs(clientId, state, before);
      if (now === before) continue;
      isOther ||= now?.peer !== before?.peer;
      isMoved ||= now?.cursor !== before?.cursor;
      if (now) known.set(clientId, now);
      else known.delete(clientId);
    }
    const shown = [...known].filter(([, { peer }]) => peer !== null);
    if (isOther) {
      peers.set(shown.flatMap(([, { peer }]) => peer ?? []).sort((a, b) => a.clientId - b.clientId));
    }
    if (isMoved) {
      cursors.set(new Map(shown.flatMap(([clientId, { cursor }]) => (cursor ? [[clientId, cursor]] : []))));
    }
  }

  function sendSoon(): void {
    if (timer !== undefined || isAlone()) return;
    const wait = lastSent + INTERVAL_MS - performance.now();
    if (wait <= 0) send();
    else timer = setTimeout(send, wait);
  }

  function onChange({ added, updated, removed }: AwarenessChange): void {
    read([...added, ...updated, ...removed]);
    sendSoon();
  }

  function send(): void {
    clearTimeout(timer);
    timer = undefined;
    if (Object.keys(pending).length === 0) return;
    const patch = pending;
    pending = {};
    lastSent = performance.now();
    awareness.setLocalState({ ...awareness.getLocalState(), ...patch });
  }

  awareness.on('change', onChange);
  read(awareness.getStates().keys());

  return {
    peers,
    cursors,
    set(patch) {
      // Parts of the page that go after the room must not bring me back into it.
      if (isDestroyed) return;
      pending = { ...pending, ...patch };
      sendSoon();
    },
    mine: () => ({ ...awareness.getLocalState(), ...pending }),
    flush: send,
    destroy() {
      isDestroyed = true;
      clearTimeout(timer);
      awareness.off('change', onChange);
    },
  };
}
