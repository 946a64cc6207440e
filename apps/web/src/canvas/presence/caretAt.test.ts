import { SAMPLE_MAP, sampleBoard } from '@wayline/domain';
import { createMeasurer, layoutBoard } from '@wayline/scene';
import { describe, expect, it } from 'vitest';
import { caretAt } from './caretAt.ts';

const measurer = createMeasurer();
const board = sampleBoard('2026-11-04T09:30:00.000Z');
const scene = layoutBoard(board, measurer).maps.find(({ mapId }) => mapId === SAMPLE_MAP);
const part = scene?.parts.find(
  ({ kind, marks }) => kind === 'card' && marks.filter(({ type }) => type === 'text').length === 2,
);
const text = board.cards.get(part?.refs.cardId ?? '')?.text ?? '';
if (!part?.editor) throw new Error('the sample has no note of two lines');
const { editor } = part;

describe('the caret of another person', () => {
  it('stands at the start of the first line, moves right, and then to the next line', () => {
    const start = caretAt(part, text, 0, measurer);
    const later = caretAt(part, text, 3, measurer);
    const end = caretAt(part, text, text.length, measurer);
    expect(start?.x).toBeCloseTo(editor.x, 0);
    expect(later?.x).toBeGreaterThan(start?.x ?? 0);
    expect(later?.y).toBe(start?.y);
    expect(end?.y).toBeGreaterThan((start?.y ?? 0) + 10);
  });

  it('stands where the words will be while there are none', () => {
    const bare = { ...part, marks: part.marks.filter(({ type }) => type !== 'text') };
    expect(caretAt(bare, '', 0, measurer)).toMatchObject({ x: editor.x, y: editor.y });
  });
});
