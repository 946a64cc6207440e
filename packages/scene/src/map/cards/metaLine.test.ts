import type { Card } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { boundsOfMarks } from '../../scene/bounds.ts';
import type { Mark } from '../../scene/mark.ts';
import { createMeasurer } from '../../text/createMeasurer.ts';
import { lensBoard } from '../testing/lensBoard.ts';
import { metaLine } from './metaLine.ts';

const context = {
  measurer: createMeasurer(),
  grounds: true,
  lane: { type: 'painPoints' },
  personaColor: (id: string) => (id.startsWith('persona:gone') ? undefined : Number(id.slice(-1))),
  channelIcon: () => 'globe',
} as const;
const pain = lensBoard().cards.get('card:painPoints-4');

const line = (personaIds: Card['personaIds'], width = 117): Mark[] => {
  if (!pain) throw new Error('the board has a pain point');
  const place = {
    x: 9,
    y: 8,
    width,
    glyph: [],
    label: '3 × 2',
    color: 'k-pain',
    withEvidence: true,
  } as const;
  return metaLine({ ...pain, personaIds }, context, place);
};
const fills = (marks: readonly Mark[]): unknown[] =>
  marks.flatMap((mark) => ('fill' in mark && mark.fill?.startsWith('p') ? [mark.fill] : []));

describe('metaLine', () => {
  it('shows whom a card is about, in order, left of how well it is known', () => {
    const marks = line(['persona:1', 'persona:2']);
    expect(fills(marks)).toEqual(['p2', 'p1']);
    const bounds = boundsOfMarks(marks);
    expect((bounds?.x ?? 0) + (bounds?.width ?? 0)).toBeCloseTo(9 + 117, 0);
  });

  it('counts the personas that do not fit', () => {
    const ids = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `persona:${n}` as const);
    const marks = line(ids, 90);
    const more = marks.find((mark) => mark.type === 'text' && mark.text.startsWith('+'));
    expect(more).toMatchObject({ text: `+${8 - fills(marks).length}` });
    for (const mark of marks) {
      const box = boundsOfMarks([mark]);
      expect(box?.x).toBeGreaterThanOrEqual(8);
    }
  });

  it('leaves out a persona that is gone', () => {
    expect(fills(line(['persona:gone', 'persona:3']))).toEqual(['p3']);
  });
});
