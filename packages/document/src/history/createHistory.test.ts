import { describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { addCard } from '../commands/addCard.ts';
import { addStep } from '../commands/addStep.ts';
import { moveCard } from '../commands/moveCards.ts';
import { moveItems } from '../commands/moveItems.ts';
import { setEmotion } from '../commands/setEmotion.ts';
import { setFields } from '../commands/setFields.ts';
import { typeText } from '../commands/typeText.ts';
import { createPeers, type Peer } from '../testing/createPeers.ts';
import { IMPORT, LOCAL } from '../wire/origin.ts';
import { createHistory } from './createHistory.ts';

const CARD = 'card:doing-0-0-0';
const NOTE = 'item:0';

/** Two people at one board, and `meet`, after which both have what the other did. */
function two(): { me: Peer; other: Peer; meet: () => void; later: (ticks?: number) => void } {
  const network = createPeers(2, 1, { delay: 0, duplicate: 0 });
  const [me, other] = network.peers as [Peer, Peer];
  return { me, other, meet: () => network.settle(), later: network.pass };
}

function share(peer: Peer): number | undefined {
  return peer.board.get('personas', 'persona:ann')?.share;
}

function setShare(peer: Peer, value: number): void {
  expect(setFields(peer.board, 'personas', 'persona:ann', { share: value }).ok).toBe(true);
}

function textOf(peer: Peer): string | undefined {
  return peer.board.get('cards', CARD)?.text;
}

describe('history', () => {
  it('takes back one intention at a time and brings it forth again', () => {
    const { me } = two();
    const before = me.board.snapshot();
    const added = addCard(me.board, {
      laneId: 'lane:doing',
      stepId: 'step:0-0',
      place: 'start',
      text: 'New',
    });
    moveCard(me.board, { id: CARD, laneId: 'lane:painPoints', stepId: null });
    const after = me.board.snapshot();

    expect(me.history.undo()).toBe(true);
    expect(me.board.get('cards', CARD)?.laneId).toBe('lane:doing');
    expect(me.board.get('cards', added.ok ? added.id : '')?.text).toBe('New');
    expect(me.history.undo()).toBe(true);
    expect(me.board.snapshot()).toEqual(before);
    expect(me.history.undo()).toBe(false);

    expect(me.history.redo()).toBe(true);
    expect(me.history.redo()).toBe(true);
    expect(me.board.snapshot()).toEqual(after);
    expect(me.history.redo()).toBe(false);
  });

  it('takes commands that were run as one act for one step', () => {
    const { me } = two();
    const before = me.board.snapshot();
    me.board.transact(LOCAL, () => {
      const step = addStep(me.board, { stageId: 'stage:0', name: 'Pay' });
      if (step.ok) addCard(me.board, { laneId: 'lane:doing', stepId: step.id, text: 'Taps the card' });
    });
    expect(me.board.snapshot().steps.size).toBe(before.steps.size + 1);
    me.history.undo();
    expect(me.board.snapshot()).toEqual(before);
  });

  it('takes keystrokes in one field for one step until a pause, another field or leaving it', () => {
    const { me, later } = two();
    const type = (text: string): unknown => typeText(me.board, 'cards', CARD, 'text', text);
    type('a');
    type('ab');
    later(1);
    type('abc');
    typeText(me.board, 'items', NOTE, 'text', 'x');
    typeText(me.board, 'items', NOTE, 'text', 'xy');
    me.history.stop();
    typeText(me.board, 'items', NOTE, 'text', 'xyz');

    me.history.undo();
    expect(me.board.get('items', NOTE)?.text).toBe('xy');
    me.history.undo();
    expect(me.board.get('items', NOTE)?.text).toBe('Note 0');
    expect(textOf(me)).toBe('abc');
    me.history.undo();
    expect(textOf(me)).toBe('ab');
    me.history.undo();
    expect(textOf(me)).toBe('doing 0-0-0');
  });

  it('knows only what this person did', () => {
    const { me, other, meet } = two();
    setShare(other, 0.5);
    meet();
    me.board.transact(IMPORT, () => {
      (me.doc.getMap('board').get('title') as Y.Text).insert(0, 'Imported ');
    });
    expect(me.history.canUndo).toBe(false);
    expect(me.history.undo()).toBe(false);
    expect(share(me)).toBe(0.5);
  });

  it('tells whether there is a way back or forth, and when that changes', () => {
    const { me } = two();
    const seen: string[] = [];
    const stop = me.history.subscribe(() => seen.push(`${me.history.canUndo} ${me.history.canRedo}`));
    setShare(me, 0.1);
    me.history.undo();
    stop();
    setShare(me, 0.2);
    expect([seen[0], seen.at(-1)]).toEqual(['true false', 'false true']);
    expect(me.history.canRedo).toBe(false);
  });

  it('gives back what was selected', () => {
    const { me } = two();
    let selection: readonly string[] = ['card:a'];
    const restored: unknown[] = [];
    const history = createHistory(me.board, {
      selection: () => selection,
      restore: (ids) => restored.push(ids),
    });
    setShare(me, 0.1);
    selection = ['card:b'];
    history.undo();
    history.redo();
    expect(restored).toEqual([['card:a'], ['card:b']]);
    history.destroy();
  });
});

describe("others' work", () => {
  it('stays when they wrote the field last', () => {
    const { me, other, meet } = two();
    setShare(other, 0.9);
    meet();
    setShare(me, 0.1);
    meet();
    setShare(other, 0.2);
    meet();
    me.history.undo();
    expect(share(me)).toBe(0.2);
  });

  it('comes back and then stays, when I wrote before and after them', () => {
    const { me, other, meet } = two();
    setShare(other, 0.9);
    meet();
    setShare(me, 0.1);
    meet();
    setShare(other, 0.2);
    meet();
    setShare(me, 0.3);
    me.history.undo();
    expect(share(me)).toBe(0.2);
    me.history.undo();
    expect(share(me)).toBe(0.2);
  });

  it.each([1, 2, 3, 4])('shows when both wrote at once and I go back (%i)', (seed) => {
    const network = createPeers(2, seed, { delay: 0, duplicate: 0 });
    const [me, other] = network.peers as [Peer, Peer];
    setShare(me, 0.5);
    network.settle();
    setShare(me, 0.1);
    setShare(other, 0.2);
    network.settle();
    me.history.undo();
    expect(share(me)).toBe(0.2);
    network.settle();
    expect(share(other)).toBe(0.2);
    me.history.undo();
    expect(share(me)).toBe(0.2);
  });

  it.each([1, 2, 3, 4])('shows when both made the same emotion at once and I take mine back (%i)', (seed) => {
    const network = createPeers(2, seed, { delay: 0, duplicate: 0 });
    const [me, other] = network.peers as [Peer, Peer];
    const added = addStep(other.board, { stageId: 'stage:0', name: 'Pay' });
    network.settle();
    const stepId = added.ok ? added.id : 'step:none';
    setEmotion(me.board, { stepId, personaId: 'persona:bo', valence: -2, reason: 'mine' });
    setEmotion(other.board, { stepId, personaId: 'persona:bo', valence: 2, reason: 'theirs' });
    network.settle();
    me.history.undo();
    network.settle();
    for (const peer of [me, other]) {
      expect(peer.board.get('emotions', `${stepId}|persona:bo`)).toMatchObject({
        valence: 2,
        reason: 'theirs',
      });
    }
  });

  it('keeps a card that I made and they wrote in', () => {
    const { me, other, meet } = two();
    const added = addCard(me.board, { laneId: 'lane:doing', stepId: 'step:0-0', text: 'Mine' });
    meet();
    const id = added.ok ? added.id : 'card:none';
    typeText(other.board, 'cards', id, 'text', 'Mine and theirs');
    meet();
    expect(me.history.undo()).toBe(false);
    expect(me.board.get('cards', id)?.text).toBe('Mine and theirs');
  });

  it('keeps a step that I made and they put a card on', () => {
    const { me, other, meet } = two();
    const added = addStep(me.board, { stageId: 'stage:0', name: 'Pay' });
    meet();
    const stepId = added.ok ? added.id : 'step:none';
    addCard(other.board, { laneId: 'lane:doing', stepId, text: 'Theirs' });
    meet();
    me.history.undo();
    expect(me.board.get('steps', stepId)?.name).toBe('Pay');
  });

  it('does not keep a card that they left alone since', () => {
    const { me, other, meet } = two();
    const added = addCard(me.board, { laneId: 'lane:doing', stepId: 'step:0-0', text: 'Mine' });
    meet();
    setShare(other, 0.2);
    meet();
    me.history.undo();
    expect(me.board.get('cards', added.ok ? added.id : '')).toBeUndefined();
  });

  it('stays in a text in which I take my letters back, also after it was deleted and restored', () => {
    const { me, other, meet } = two();
    typeText(me.board, 'items', NOTE, 'text', '怂Note 0');
    meet();
    typeText(other.board, 'items', NOTE, 'text', '怂倈Note 0');
    meet();
    me.board.transact(LOCAL, () => me.doc.getMap('items').delete(NOTE));
    me.history.undo();
    me.history.undo();
    expect(me.board.get('items', NOTE)?.text).toBe('倈Note 0');
  });

  it('is not brought back from the dead', () => {
    const { me, other, meet } = two();
    moveItems(me.board, [{ id: NOTE, pos: [5, 5] }]);
    meet();
    other.board.transact(LOCAL, () => other.doc.getMap('items').delete(NOTE));
    meet();
    me.history.undo();
    expect(me.board.get('items', NOTE)).toBeUndefined();
  });
});
