import { describe, expect, it } from 'vitest';
import { openBoard } from '../testing/openBoard.ts';
import { addConnector } from './addConnector.ts';
import { addItem } from './addItem.ts';
import { cardToSticky } from './cardToSticky.ts';
import { stickyToCard } from './stickyToCard.ts';

describe('a note and a card', () => {
  it('turn into each other with text, author, time, colour and arrows, each in one transaction', () => {
    const { board, origins } = openBoard();
    const note = addItem(board, {
      type: 'sticky',
      pos: [0, 0],
      text: 'Why so slow?',
      author: 'Ann',
      color: '#ffee00',
      createdBy: 'ann',
      createdAt: '2026-01-02T00:00:00.000Z',
    });
    const noteId = note.ok ? note.id : 'item:none';
    const arrow = addConnector(board, { from: { recordId: noteId, side: 'left' }, to: { pos: [5, 5] } });
    const arrowId = arrow.ok ? arrow.id : 'connector:none';
    const before = origins.length;

    const card = stickyToCard(board, { id: noteId, laneId: 'lane:painPoints', stepId: 'step:0-0' });
    const cardId = card.ok ? card.id : 'card:none';
    expect(origins.length).toBe(before + 1);
    expect(board.get('items', noteId)).toBeUndefined();
    expect(board.get('cards', cardId)).toMatchObject({
      kind: 'pain',
      text: 'Why so slow?',
      color: '#ffee00',
      createdBy: 'ann',
      createdAt: '2026-01-02T00:00:00.000Z',
      evidence: { state: 'assumed', source: 'Ann' },
    });
    expect(board.get('connectors', arrowId)?.from).toEqual({ recordId: cardId, side: 'left' });

    const back = cardToSticky(board, { id: cardId, pos: [7, 8] });
    const backId = back.ok ? back.id : 'item:none';
    expect(board.get('cards', cardId)).toBeUndefined();
    expect(board.get('items', backId)).toMatchObject({
      type: 'sticky',
      text: 'Why so slow?',
      author: 'Ann',
      createdBy: 'ann',
      pos: [7, 8],
    });
    expect(board.get('connectors', arrowId)?.from).toEqual({ recordId: backId, side: 'left' });
  });

  it('keeps its picture both ways: on the canvas it is a picture, in a cell of any lane a card that is one', () => {
    const { board } = openBoard();
    const added = addItem(board, {
      type: 'image',
      pos: [0, 0],
      size: [320, 240],
      text: 'The desk',
      fileId: 'file:desk',
    });
    const itemId = added.ok ? added.id : 'item:none';
    const card = stickyToCard(board, { id: itemId, laneId: 'lane:painPoints', stepId: 'step:0-0' });
    const cardId = card.ok ? card.id : 'card:none';
    expect(board.get('items', itemId)).toBeUndefined();
    expect(board.get('cards', cardId)).toMatchObject({
      kind: 'image',
      imageId: 'file:desk',
      text: 'The desk',
    });
    const back = cardToSticky(board, { id: cardId, pos: [7, 8] });
    expect(board.get('items', back.ok ? back.id : '')).toMatchObject({
      type: 'image',
      fileId: 'file:desk',
      text: 'The desk',
      pos: [7, 8],
      size: [176, 132],
    });
  });
});
