import { type BoardSnapshot, COLLECTIONS, violations, writeBoardFile } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../codec/readDocument.ts';
import { isSame } from '../isSame.ts';
import { createPeers } from './createPeers.ts';
import { createLedger } from './ledger.ts';
import { PINNED_SEEDS } from './pinnedSeeds.ts';
import { randomAct } from './randomAct.ts';

const CLIENTS = 5;
const ACTS = 300;
const SEEDS = Number(process.env.WAYLINE_FUZZ_SEEDS ?? 500);
const FIRST = Number(process.env.WAYLINE_FUZZ_FIRST ?? 1);

/** Five people act at random over a bad network; then all is delivered. Returns what is wrong. */
function run(seed: number): string[] {
  const network = createPeers(CLIENTS, seed);
  const { peers, random } = network;
  const ledger = createLedger(peers);
  for (let i = 0; i < ACTS; i++) {
    const peer = peers[Math.floor(random() * CLIENTS)];
    if (peer) randomAct(peer, { random, ...ledger });
    if (random() < 0.5) network.pass();
    if (random() < 0.015) network.cut(Math.floor(random() * CLIENTS));
    if (random() < 0.03) network.mend(Math.floor(random() * CLIENTS));
  }
  network.settle();

  const wrong: string[] = [];
  const [first, ...others] = peers.map(({ board }) => board.snapshot());
  if (!first || !peers[0]) throw new Error('nobody is there');
  const anew = readDocument(peers[0].doc);
  const boards = [...others, anew];
  // Record by record says more than equal files, and faster; the file of one is compared all the same.
  for (const [i, board] of boards.entries()) {
    for (const record of differences(first, board)) wrong.push(`board ${i + 1} differs in ${record}`);
  }
  if (writeBoardFile(first) !== writeBoardFile(anew)) wrong.push('equal boards give different files');
  for (const { message, id } of violations(first)) wrong.push(`${id}: ${message}`);
  wrong.push(...ledger.faultsIn(peers[0].doc));
  network.destroy();
  return wrong;
}

function differences(a: BoardSnapshot, b: BoardSnapshot): string[] {
  const found = isSame(a.board, b.board) ? [] : ['the board'];
  for (const collection of COLLECTIONS) {
    for (const id of new Set([...a[collection].keys(), ...b[collection].keys()])) {
      if (!isSame(a[collection].get(id), b[collection].get(id))) found.push(id);
    }
  }
  return found;
}

describe('five people acting at once over a bad network', () => {
  it.each(PINNED_SEEDS)('seed %i, which once failed, ends well', (seed) => {
    expect(run(seed)).toEqual([]);
  });

  it(`end with the same board, nothing lost and nothing amiss, in each of ${SEEDS} runs`, () => {
    for (let seed = FIRST; seed < FIRST + SEEDS; seed++) {
      expect(run(seed), `seed ${seed}`).toEqual([]);
    }
  }, 3_600_000);
});
