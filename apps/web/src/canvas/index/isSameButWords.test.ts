import { setFields, typeText } from '@wayline/document';
import { mapsOf, sampleBoard } from '@wayline/domain';
import type { MapScene } from '@wayline/scene';
import { describe, expect, it } from 'vitest';
import { openIndex } from '../testing/openIndex.ts';
import { isSameButWords, isSameButWordsOf } from './isSameButWords.ts';

function open() {
  const { board, scenes, index } = openIndex(sampleBoard());
  const snapshot = board.snapshot();
  const mapId = mapsOf(snapshot)[0]?.id ?? '';
  const cards = [...snapshot.cards.values()].filter(
    (card) => card.mapId === mapId && index.part(card.id)?.part.editor,
  );
  const note = [...snapshot.items.values()].find(({ type }) => type === 'sticky');
  const [card, other] = cards;
  if (!card || !other || !note) throw new Error('the sample has two cards and a note');
  const mapAfter = (act: () => void): readonly [MapScene | undefined, MapScene | undefined] => {
    const before = index.map(mapId);
    act();
    scenes.flush();
    return [before, index.map(mapId)];
  };
  return { board, scenes, index, card, other, note, mapAfter };
}

describe('what is drawn of something that is written', () => {
  it('is the same while only its words change', () => {
    const { board, scenes, index, note } = open();
    const before = index.item(note.id);
    typeText(board, 'items', note.id, 'text', `${note.text}s`);
    scenes.flush();
    const after = index.item(note.id);
    expect(after).not.toBe(before);
    expect(before && after && isSameButWords(before, after)).toBe(true);
  });

  it('is another when its paper or its size does', () => {
    const { board, scenes, index, note } = open();
    for (const fields of [{ color: '#ffd1dc' }, { size: [400, 300] }] as const) {
      const before = index.item(note.id);
      expect(setFields(board, 'items', note.id, fields).ok).toBe(true);
      scenes.flush();
      const after = index.item(note.id);
      expect(before && after && isSameButWords(before, after)).toBe(false);
    }
  });

  it('of a map is the same while only the words of that card change', () => {
    const { board, card, other, mapAfter } = open();
    const [before, after] = mapAfter(() => typeText(board, 'cards', card.id, 'text', `${card.text}s`));
    expect(after).not.toBe(before);
    expect(before && after && isSameButWordsOf(card.id, before, after)).toBe(true);
    expect(before && after && isSameButWordsOf(other.id, before, after)).toBe(false);
  });

  it('of a map is another when the card takes more room, or anything else on it changes', () => {
    const { board, card, other, mapAfter } = open();
    for (const act of [
      () => setFields(board, 'cards', card.id, { span: (card.span ?? 1) + 1 }),
      () => typeText(board, 'cards', other.id, 'text', 'another'),
    ]) {
      const [before, after] = mapAfter(act);
      expect(before && after && isSameButWordsOf(card.id, before, after)).toBe(false);
    }
  });
});
