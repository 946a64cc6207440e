import type { Awareness } from 'y-protocols/awareness';
import { createStore, type Store } from '../session/store.ts';
import type { Peer } from './peer.ts';
import { readPeer } from './readPeer.ts';

/** What I show to the others; what is left out stays as it was. */
export type PresencePatch = Partial<Omit<Peer, 'clientId' | 'user'>>;

/** Who else has the board open, and what I show them. */
export interface Presence {
  /** The other pages, by client id; a peer keeps its identity until it changes. */
  readonly peers: Store<readonly Peer[]>;
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

/** Presence over a room's awareness. */
export function createPresence(awareness: Awareness): Presence {
  const peers = createStore<readonly Peer[]>([]);
  const known = new Map<number, { state: unknown; peer: Peer | null }>();
  let pending: PresencePatch = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastSent = Number.NEGATIVE_INFINITY;
  let isDestroyed = false;

  function isAlone(): boolean {
    for (const clientId of awareness.getStates().keys()) if (clientId !== awareness.clientID) return false;
    return true;
  }

  function readPeers(): void {
    const next: Peer[] = [];
    for (const [clientId, state] of awareness.getStates()) {
      if (clientId === awareness.clientID) continue;
      const before = known.get(clientId);
      const peer = before?.state === state ? before.peer : readPeer(clientId, state);
      known.set(clientId, { state, peer });
      if (peer) next.push(peer);
    }
    for (const clientId of [...known.keys()]) {
      if (!awareness.getStates().has(clientId)) known.delete(clientId);
    }
    next.sort((a, b) => a.clientId - b.clientId);
    const now = peers.get();
    // My own movements change nothing here.
    if (next.length !== now.length || next.some((peer, index) => peer !== now[index])) peers.set(next);
  }

  function sendSoon(): void {
    if (timer !== undefined || isAlone()) return;
    const wait = lastSent + INTERVAL_MS - performance.now();
    if (wait <= 0) send();
    else timer = setTimeout(send, wait);
  }

  function onChange(): void {
    readPeers();
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
  readPeers();

  return {
    peers,
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
