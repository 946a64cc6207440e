import {
  addCard,
  createBoardDocument,
  createHistory,
  createSessionDocument,
  publishFrozen,
  seedDocument,
  setFields,
  typeText,
} from '@wayline/document';
import { sampleBoard } from '@wayline/domain';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { TakenBack } from '../session/BoardSession.ts';
import { createStore } from '../session/store.ts';
import { holdFrozen } from './holdFrozen.ts';

const BY = { by: 'Lea', at: '2026-11-26T10:00:00.000Z' };

function open() {
  const doc = new Y.Doc();
  seedDocument(doc, sampleBoard());
  const beside = new Y.Doc();
  const board = createBoardDocument(doc, { by: 'me' });
  const takenBack = createStore<TakenBack | null>(null);
  const [card] = [...board.snapshot().cards.values()].filter(({ kind }) => kind === 'pain');
  if (!card) throw new Error('the sample has no pain point');
  const stop = holdFrozen({ board, canEdit: true, takenBack }, { document: createSessionDocument(beside) });
  return {
    board,
    card,
    takenBack,
    stop,
    history: createHistory(board),
    textOf: () => board.get('cards', card.id)?.text,
    freeze: (...ids: string[]) => publishFrozen(beside, new Map(ids.map((id) => [id, BY] as const))),
  };
}

test('nothing of mine changes what is frozen, and I am told', () => {
  const { board, card, takenBack, textOf, freeze } = open();
  freeze(card.laneId);
  typeText(board, 'cards', card.id, 'text', `${card.text} and more`);
  expect(textOf()).toBe(card.text);
  expect(takenBack.get()).toEqual({ type: 'takenBack', targetId: card.laneId, kept: 1 });
  expect([...board.snapshot().cards.values()].map(({ text }) => text)).toContain('and more');
});

test('what I did before the freeze is not undone in it, what lies elsewhere is', () => {
  const { board, card, takenBack, history, textOf, freeze } = open();
  const other = [...board.snapshot().lanes.values()].find(({ type }) => type === 'doing');
  const added = addCard(board, { laneId: other?.id ?? 'lane:none', stepId: null, text: 'Elsewhere' });
  typeText(board, 'cards', card.id, 'text', 'Changed');
  freeze(card.laneId);
  history.undo();
  expect(textOf()).toBe('Changed');
  expect(takenBack.get()).toMatchObject({ targetId: card.laneId });
  history.undo();
  expect(added.ok && board.get('cards', added.id)).toBeUndefined();
});

test('what is let go can be changed again, and so can everything once nobody follows', () => {
  const { board, card, textOf, freeze, stop } = open();
  freeze(card.laneId);
  freeze();
  setFields(board, 'cards', card.id, { text: 'Free' });
  expect(textOf()).toBe('Free');
  freeze(card.laneId);
  stop();
  setFields(board, 'cards', card.id, { text: 'Left' });
  expect(textOf()).toBe('Left');
});
