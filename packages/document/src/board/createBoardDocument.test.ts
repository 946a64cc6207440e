import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readDocument } from '../codec/readDocument.ts';
import { boardRoot, type RecordMap, rootOf } from '../codec/roots.ts';
import { seedDocument } from '../codec/seedDocument.ts';
import { smallBoard } from '../testing/smallBoard.ts';
import { LOCAL } from '../wire/origin.ts';
import type { BoardDocument } from './boardDocument.ts';
import { createBoardDocument } from './createBoardDocument.ts';

const CARD = 'card:doing-0-0-0';

function open(): { board: BoardDocument; doc: Y.Doc; card: RecordMap; text: Y.Text } {
  const doc = new Y.Doc();
  seedDocument(doc, smallBoard());
  const card = rootOf(doc, 'cards').get(CARD) as RecordMap;
  return { board: createBoardDocument(doc), doc, card, text: card.get('text') as Y.Text };
}

describe('snapshot', () => {
  it('is the board in the document', () => {
    const { board, doc } = open();
    expect(board.snapshot()).toEqual(readDocument(doc));
  });

  it('is the same until something changes', () => {
    const { board, doc } = open();
    const before = board.snapshot();
    doc.transact(() => {});
    rootOf(doc, 'cards').get(CARD)?.set('span', 1);
    expect(board.snapshot()).toBe(before);
  });

  it('keeps tables and records that an edit did not touch', () => {
    const { board, text } = open();
    const before = board.snapshot();
    text.insert(0, 'Now ');
    const after = board.snapshot();
    expect(after.cards.get(CARD)?.text).toBe('Now doing 0-0-0');
    expect(after.cards).not.toBe(before.cards);
    expect(after.stages).toBe(before.stages);
    expect(after.cards.get('card:doing-0-1-0')).toBe(before.cards.get('card:doing-0-1-0'));
    expect(before.cards.get(CARD)?.text).toBe('doing 0-0-0');
  });

  it('shows inside a transaction what it wrote so far', () => {
    const { board, doc, card } = open();
    board.transact(LOCAL, () => {
      card.set('span', 2);
      expect(board.get('cards', CARD)?.span).toBe(2);
      rootOf(doc, 'cards').delete(CARD);
      expect(board.get('cards', CARD)).toBeUndefined();
    });
    expect(board.snapshot()).toEqual(readDocument(doc));
  });

  it('follows edits that arrive from others', () => {
    const { board, doc } = open();
    const peer = new Y.Doc();
    Y.applyUpdate(peer, Y.encodeStateAsUpdate(doc));
    board.snapshot();
    rootOf(peer, 'steps').delete('step:0-0');
    (boardRoot(peer).get('title') as Y.Text).insert(0, 'New ');
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(peer, Y.encodeStateVector(doc)));
    expect(board.snapshot()).toEqual(readDocument(peer));
    expect(board.snapshot().board.title).toBe('New Small board');
    expect(board.get('cards', CARD)?.stepId).toBeNull();
  });
});

describe('subscriptions', () => {
  it('tell of a record only when it changed, once a transaction', () => {
    const { board, doc, card, text } = open();
    let own = 0;
    let other = 0;
    board.subscribeRecord('cards', CARD, () => own++);
    board.subscribeRecord('cards', 'card:doing-0-1-0', () => other++);
    doc.transact(() => {
      card.set('span', 3);
      text.insert(0, 'x');
    });
    expect([own, other]).toEqual([1, 0]);
    rootOf(doc, 'cards').delete(CARD);
    expect([own, other]).toEqual([2, 0]);
  });

  it('tell of a collection only when ids or places changed', () => {
    const { board, card, text, doc } = open();
    let calls = 0;
    board.subscribeCollection('cards', () => calls++);
    text.insert(0, 'x');
    card.set('span', 2);
    expect(calls).toBe(0);
    card.set('order', 'a5');
    expect(calls).toBe(1);
    rootOf(doc, 'cards').delete(CARD);
    expect(calls).toBe(2);
  });

  it('tell of records that read differently because another one went', () => {
    const { board, doc } = open();
    let calls = 0;
    board.subscribeRecord('cards', CARD, () => calls++);
    rootOf(doc, 'steps').delete('step:0-0');
    expect(calls).toBe(1);
  });

  it('tell of anything after the transaction, with the new state already readable', () => {
    const { board, doc, card } = open();
    const spans: unknown[] = [];
    board.subscribe(() => spans.push(board.get('cards', CARD)?.span));
    board.transact(LOCAL, () => {
      card.set('span', 2);
      board.snapshot();
      card.set('span', 4);
    });
    doc.transact(() => {});
    expect(spans).toEqual([4]);
  });

  it('end when asked, and all with destroy', () => {
    const { board, card } = open();
    let calls = 0;
    const stop = board.subscribe(() => calls++);
    board.subscribe(() => calls++);
    card.set('span', 2);
    stop();
    card.set('span', 3);
    board.destroy();
    card.set('span', 4);
    expect(calls).toBe(3);
  });

  it('may write while being told', () => {
    const { board, card } = open();
    const spans: unknown[] = [];
    board.subscribe(() => {
      spans.push(board.get('cards', CARD)?.span);
      if (board.get('cards', CARD)?.span === 2) card.set('span', 3);
    });
    card.set('span', 2);
    expect(spans).toEqual([2, 3]);
  });
});

describe('intentions', () => {
  it('are announced before each local act and not for acts inside it', () => {
    const { board, card } = open();
    const seen: unknown[] = [];
    board.onIntention((intention) => seen.push([intention.name, board.get('cards', CARD)?.span]));
    board.transact(LOCAL, () => board.transact(LOCAL, () => card.set('span', 2)), { name: 'outer' });
    board.transact({ name: 'other' }, () => card.set('span', 3));
    board.transact(LOCAL, () => card.set('span', 4));
    expect(seen).toEqual([
      ['outer', 1],
      [undefined, 3],
    ]);
  });
});
