import { createBoardDocument, createHistory, seedDocument } from '@wayline/document';
import { sampleBoard } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createUiStore } from '../../ui/uiStore.ts';
import { connectSelected, duplicateSelected, editSelected, nudgeSelected } from './selectionActs.ts';

function open(...types: readonly string[]) {
  const doc = new Y.Doc();
  seedDocument(doc, sampleBoard('2026-11-04T09:30:00.000Z'));
  const board = createBoardDocument(doc);
  const ui = createUiStore();
  const items = [...board.snapshot().items.values()];
  const ids = types.flatMap((type, i) => items.filter((item) => item.type === type)[i]?.id ?? []);
  ui.getState().select(ids);
  return { board, ui, ids };
}

describe('what keys do with what is selected', () => {
  it('moves several things by one distance as one step back', () => {
    const { board, ui, ids } = open('sticky', 'sticky');
    const history = createHistory(board);
    const before = ids.map((id) => board.get('items', id)?.pos);
    expect(nudgeSelected(board, ui, 8, -1)).toBe(true);
    expect(ids.map((id) => board.get('items', id)?.pos)).toEqual(
      before.map((pos) => [(pos?.[0] ?? 0) + 8, (pos?.[1] ?? 0) - 1]),
    );
    history.undo();
    expect(ids.map((id) => board.get('items', id)?.pos)).toEqual(before);
  });

  it('copies notes with their words and selects the copies', () => {
    const { board, ui, ids } = open('sticky');
    expect(duplicateSelected(board, ui)).toBe(true);
    const [copy] = ui.getState().selection;
    expect(copy).not.toBe(ids[0]);
    expect(board.get('items', copy ?? '')?.text).toBe(board.get('items', ids[0] ?? '')?.text);
  });

  it('joins exactly two things, from the first to the second', () => {
    const { board, ui, ids } = open('sticky', 'sticky');
    expect(connectSelected(board, ui)).toBe(true);
    const made = board.get('connectors', ui.getState().selection[0] ?? '');
    expect([made?.from, made?.to]).toEqual(ids.map((recordId) => expect.objectContaining({ recordId })));
    expect(connectSelected(board, ui)).toBe(false);
  });

  it('opens words only where there are some to write', () => {
    const note = open('sticky');
    expect(editSelected(note.board, note.ui, 'a')).toBe(true);
    expect(note.ui.getState().editing).toMatchObject({ id: note.ids[0], typed: 'a' });
    const sheet = open('personaSheet');
    expect(editSelected(sheet.board, sheet.ui)).toBe(false);
  });
});
