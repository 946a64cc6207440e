import { type BoardSnapshot, type Random, seededRandom } from '@wayline/domain';
import * as Y from 'yjs';
import type { BoardDocument } from '../board/boardDocument.ts';
import { createBoardDocument } from '../board/createBoardDocument.ts';
import { seedDocument } from '../codec/seedDocument.ts';
import { createHistory } from '../history/createHistory.ts';
import type { History } from '../history/history.ts';
import { smallBoard } from './smallBoard.ts';

/** One client in the simulated network. */
export interface Peer {
  readonly index: number;
  readonly doc: Y.Doc;
  readonly board: BoardDocument;
  readonly history: History;
  readonly online: boolean;
}

/** Clients of one board joined by a bad network that behaves the same for the same seed. */
export interface Peers {
  readonly peers: readonly Peer[];
  readonly random: Random;
  /** Lets time pass: what is due arrives, late, out of order and sometimes twice. */
  pass(ticks?: number): void;
  /** Takes a peer off the network. What is under way to and from it is lost. */
  cut(index: number): void;
  /** Brings a peer back: it and all others exchange by state vectors what they lack. */
  mend(index: number): void;
  /** Brings everyone back and waits until nothing is under way. */
  settle(): void;
  destroy(): void;
}

export interface PeersOptions {
  /** What all start from; the small board when absent. */
  readonly snapshot?: BoardSnapshot;
  /** The longest that an update is under way, in ticks. */
  readonly delay?: number;
  /** How likely an update is to arrive twice, 0–1. */
  readonly duplicate?: number;
}

interface Message {
  readonly due: number;
  readonly from: number;
  readonly to: number;
  readonly update: Uint8Array;
}

const SMALL = smallBoard();

/** Marks what came over the network, so that it is not sent on. */
const NETWORK = { name: 'network' };

/** Starts `count` peers on one seeded board; client ids, chance, clock and network follow from `seed`. */
export function createPeers(count: number, seed: number, options: PeersOptions = {}): Peers {
  const { snapshot = SMALL, delay = 8, duplicate = 0.1 } = options;
  const random = seededRandom(seed);
  const origin = new Y.Doc();
  origin.clientID = 1;
  seedDocument(origin, snapshot);
  const start = Y.encodeStateAsUpdate(origin);

  let time = 0;
  let underway: Message[] = [];
  const online: boolean[] = [];

  const send = (from: number, to: number, update: Uint8Array): void => {
    const copies = random() < duplicate ? 2 : 1;
    for (let copy = 0; copy < copies; copy++) {
      underway.push({ due: time + Math.floor(random() * (delay + 1)), from, to, update });
    }
  };

  const peers: Peer[] = Array.from({ length: count }, (_, index) => {
    const doc = new Y.Doc();
    doc.clientID = 2 + Math.floor(random() * 2 ** 31);
    Y.applyUpdate(doc, start, NETWORK);
    doc.on('update', (update: Uint8Array, updateOrigin: unknown) => {
      if (updateOrigin === NETWORK || !online[index]) return;
      for (let to = 0; to < count; to++) if (to !== index && online[to]) send(index, to, update);
    });
    const board = createBoardDocument(doc, {
      by: `p${index}`,
      random,
      now: () => new Date(Date.UTC(2026, 0, 1) + time * 1000).toISOString(),
    });
    online[index] = true;
    return {
      index,
      doc,
      board,
      history: createHistory(board, { clock: () => time * 1000 }),
      get online() {
        return online[index] ?? false;
      },
    };
  });

  const peerAt = (index: number): Peer => {
    const peer = peers[index];
    if (!peer) throw new Error(`no peer ${index} among ${count}`);
    return peer;
  };

  /** One half of an exchange by state vectors. */
  const bring = (from: Peer, to: Peer): void => {
    Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc)), NETWORK);
  };

  const deliver = (message: Message): void => {
    if (online[message.to]) Y.applyUpdate(peerAt(message.to).doc, message.update, NETWORK);
  };

  const network: Peers = {
    peers,
    random,
    pass(ticks = 1) {
      time += ticks;
      const due = underway.filter((message) => message.due <= time);
      underway = underway.filter((message) => message.due > time);
      for (const message of due) deliver(message);
    },
    cut(index) {
      online[index] = false;
      underway = underway.filter(({ from, to }) => from !== index && to !== index);
    },
    mend(index) {
      if (online[index]) return;
      online[index] = true;
      const back = peerAt(index);
      for (const other of peers) {
        if (other === back || !other.online) continue;
        bring(back, other);
        bring(other, back);
      }
    },
    settle() {
      for (const { index } of peers) network.mend(index);
      while (underway.length > 0) network.pass(delay);
      // To one and back: what was lost between two peers while both were elsewhere reaches everyone.
      const [hub, ...others] = peers;
      if (!hub) return;
      for (const peer of others) bring(peer, hub);
      for (const peer of others) bring(hub, peer);
    },
    destroy() {
      for (const peer of peers) {
        peer.history.destroy();
        peer.board.destroy();
        peer.doc.destroy();
      }
    },
  };
  return network;
}
