import { describe, expect, it } from 'vitest';
import type { ActContext } from './choices.ts';
import { createPeers, type Peer } from './createPeers.ts';
import { randomWriting } from './randomAct.ts';
import { changedSlots, lettersOf, slotsOf } from './slots.ts';
import { smallBoard } from './smallBoard.ts';

const SEEDS = Number(process.env.WAYLINE_FUZZ_UNDO ?? 50);
const ACTS = 200;

/** Letters for one person, from a range of their own. */
function tokens(first: number): () => string {
  let next = first;
  return () => String.fromCharCode(next++);
}

/** Whether two random values of this slot are hardly ever equal, so that its value tells who wrote it. */
function tellsItsWriter(slot: string): boolean {
  return ['pos', 'valence', 'order', 'z'].includes(slot.split(' ')[1] ?? '');
}

/**
 * Me and another at one board, each acting at random; now and then I go back or forth. Returns what of the other's
 * work my going back or forth changed.
 */
function run(seed: number): string[] {
  // Few things, so that both often meet at the same one.
  const network = createPeers(2, seed, { snapshot: smallBoard({ stages: 1, stepsPerStage: 1, items: 1 }) });
  const { random } = network;
  const [me, other] = network.peers as [Peer, Peer];
  const mine: ActContext = { random, token: tokens(0x6000) };
  const theirs: ActContext = { random, token: tokens(0x5000) };
  const isTheirs = (letter: string): boolean => letter >= '\u5000' && letter < '\u6000';

  /** Slot → when and what they wrote there last, as long as nothing of mine came after. */
  const theirSlots = new Map<string, { readonly at: number; readonly value: string | undefined }>();
  const lastOfTheirs = new Map<string, string | undefined>();
  const wrong: string[] = [];
  let before = slotsOf(me.doc);
  let lastUndo = -1;

  /** One step back or forth. */
  const go = (i: number, isUndo: boolean): void => {
    const letters = lettersOf(me.doc);
    if (isUndo) me.history.undo();
    else me.history.redo();
    const after = slotsOf(me.doc);
    for (const slot of changedSlots(before, after)) {
      const written = theirSlots.get(slot);
      // Going forth does again what I did to their work before; only what they wrote since is out of reach.
      if (written && (isUndo || written.at > lastUndo)) {
        wrong.push(`act ${i}: ${slot} went from ${before.get(slot)} to ${after.get(slot)}`);
      }
      const isBack = lastOfTheirs.has(slot) && lastOfTheirs.get(slot) === after.get(slot);
      if (tellsItsWriter(slot) && isBack) theirSlots.set(slot, { at: i, value: after.get(slot) });
      else theirSlots.delete(slot);
    }
    before = after;
    if (!isUndo) return;
    lastUndo = i;
    const left = lettersOf(me.doc);
    for (const letter of letters) {
      if (isTheirs(letter) && !left.has(letter)) wrong.push(`act ${i}: their letter ${letter} went`);
    }
  };

  for (let i = 0; i < ACTS; i++) {
    const dice = random();
    if (dice < 0.3) {
      randomWriting(me, mine);
      const after = slotsOf(me.doc);
      for (const slot of changedSlots(before, after)) theirSlots.delete(slot);
      before = after;
    } else if (dice < 0.6) {
      randomWriting(other, theirs);
    } else if (dice < 0.75) {
      network.pass(1 + Math.floor(random() * 8));
      const after = slotsOf(me.doc);
      for (const slot of changedSlots(before, after)) {
        theirSlots.set(slot, { at: i, value: after.get(slot) });
        lastOfTheirs.set(slot, after.get(slot));
      }
      before = after;
    } else {
      const isUndo = random() < 0.7;
      for (let steps = 1 + Math.floor(random() * 5); steps > 0; steps--) go(i, isUndo);
    }
  }
  network.destroy();
  return wrong;
}

describe('undo and redo among two people', () => {
  it(`never change what the other wrote last, in ${SEEDS * ACTS} random acts`, () => {
    for (let seed = 1; seed <= SEEDS; seed++) expect(run(seed), `seed ${seed}`).toEqual([]);
  }, 300_000);
});
