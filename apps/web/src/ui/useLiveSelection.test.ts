import { createBoardDocument, remove, removeEmotion, seedDocument } from '@wayline/document';
import { type EmotionId, sampleBoard } from '@wayline/domain';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { isThere } from './useLiveSelection.ts';

it('knows of every kind of record whether it is still on the board', () => {
  const doc = new Y.Doc();
  seedDocument(doc, sampleBoard('2026-11-04T09:30:00.000Z'));
  const board = createBoardDocument(doc);
  const [card] = board.snapshot().cards.keys();
  const [emotion] = board.snapshot().emotions.keys();
  for (const id of [card, emotion]) expect(isThere(board.snapshot(), id ?? '')).toBe(true);
  remove(board, { collection: 'cards', id: card ?? '' });
  removeEmotion(board, emotion as EmotionId);
  for (const id of [card, emotion, 'nothing', '']) expect(isThere(board.snapshot(), id ?? '')).toBe(false);
});
