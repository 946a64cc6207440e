import { setFields, typeText } from '@wayline/document';
import { SAMPLE_MAP, sampleBoard } from '@wayline/domain';
import type { Rect } from '@wayline/scene';
import { afterEach, describe, expect, it } from 'vitest';
import type { Changes } from '../index/sceneIndex.ts';
import { openIndex } from '../testing/openIndex.ts';
import { changedAreas } from './changedAreas.ts';

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

function open() {
  const opened = openIndex(sampleBoard('2026-11-04T09:30:00.000Z'));
  ends.push(opened.close);
  const { index, scenes } = opened;
  let last: Changes = new Map();
  index.subscribeChanged((changes) => {
    last = changes;
  });
  /** What to paint after something was written. */
  const areas = (id: string): readonly Rect[] => {
    scenes.flush();
    expect(last.has(id)).toBe(true);
    return changedAreas(last.get(id), index.item(id) ?? index.map(id), 0.3);
  };
  return { ...opened, areas };
}

describe('what is painted anew after a change', () => {
  it('is where a note was and where it is', () => {
    const { board, areas } = open();
    const note = [...board.snapshot().items.values()].find(({ type }) => type === 'sticky');
    if (!note) throw new Error('the sample has no note');
    setFields(board, 'items', note.id, { pos: [5_000, 5_000] });
    const [before, after] = areas(note.id);
    expect(before?.x).toBeCloseTo(note.pos[0] - 32);
    expect(after?.x).toBe(5_000 - 32);
  });

  it('is the neighbourhood of a card and not its whole map', () => {
    const { board, index, areas } = open();
    const card = [...board.snapshot().cards.values()].find(({ text }) => text.length > 5);
    if (!card) throw new Error('the sample has no card');
    typeText(board, 'cards', card.id, 'text', `${card.text.slice(0, -1)}:`);
    const changed = areas(SAMPLE_MAP);
    const { width, height } = index.map(SAMPLE_MAP)?.rect ?? { width: 0, height: 0 };
    expect(changed.length).toBeGreaterThan(0);
    for (const area of changed) expect(area.width * area.height).toBeLessThan((width * height) / 4);
  });

  it('is the whole map where it moved', () => {
    const { board, index, areas } = open();
    setFields(board, 'maps', SAMPLE_MAP, { pos: [300, 300] });
    expect(areas(SAMPLE_MAP).at(-1)?.width).toBeGreaterThan(index.map(SAMPLE_MAP)?.rect.width ?? 1e9);
  });
});
