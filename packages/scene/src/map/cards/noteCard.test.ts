import type { Card } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import type { TextMark } from '../../scene/mark.ts';
import { createMeasurer } from '../../text/createMeasurer.ts';
import { THEMES } from '../../theme/themes.ts';
import { lensBoard } from '../testing/lensBoard.ts';
import { drawNoteCard } from './noteCard.ts';

const context = {
  measurer: createMeasurer(),
  grounds: true,
  lane: { type: 'doing' },
  personaColor: () => undefined,
  channelIcon: () => 'globe',
} as const;
const [first] = lensBoard().cards.values();
const card = (fields: Partial<Card>): Card => {
  if (!first) throw new Error('the board has cards');
  return { ...first, ...fields } as Card;
};
const lines = (text: string, type: 'doing' | 'backstage' = 'doing'): string[] =>
  drawNoteCard(card({ text }), 135, { ...context, lane: { type } }).marks.map(
    (mark) => (mark as TextMark).text,
  );

describe('drawNoteCard', () => {
  it('cuts a long text after three lines, after two on the wash', () => {
    const text = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen';
    expect(lines(text)).toHaveLength(3);
    expect(lines(text).at(-1)).toMatch(/…$/);
    expect(lines(text, 'backstage')).toHaveLength(2);
  });

  it('is as high as one line even without a text', () => {
    expect(drawNoteCard(card({ text: '' }), 135, context).height).toBe(32);
    expect(drawNoteCard(card({ text: 'short' }), 135, context).height).toBe(32);
  });

  it('breaks a word that is wider than the card instead of leaving it', () => {
    const drawing = drawNoteCard(card({ text: 'Donaudampfschifffahrtselektrizität' }), 135, context);
    for (const mark of drawing.marks) expect((mark as TextMark).width).toBeLessThanOrEqual(135 - 18);
  });

  it('takes a light colour as its ground and a strong one as its edge', () => {
    const pain = drawNoteCard(card({ color: THEMES.light['k-pain-wash'] }), 135, context);
    expect(pain.ground).toEqual({ fill: 'k-pain-wash' });
    const strong = drawNoteCard(card({ color: THEMES.light.p1 }), 135, context);
    expect(strong.ground).toEqual({ fill: 'card', edge: 'p1' });
    expect(strong.marks[0]).toMatchObject({ color: 'ink' });
    const own = drawNoteCard(card({ color: '#101080' }), 135, context);
    expect(own.ground).toEqual({ fill: '#101080' });
    expect(own.marks[0]).toMatchObject({ color: '#FFFFFF' });
  });
});
