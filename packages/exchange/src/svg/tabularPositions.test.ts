import { createMeasurer, oneLine, type TextMark, TYPE } from '@wayline/scene';
import { describe, expect, it } from 'vitest';
import { tabularPositions } from './tabularPositions.ts';

const measurer = createMeasurer();
const line = (text: string, align: 'start' | 'middle' = 'start'): TextMark => {
  const mark = oneLine(text, TYPE.figure, measurer, { x: 10, y: 0, width: 200, color: 'ink', align });
  if (!mark) throw new Error('nothing to set');
  return mark;
};

describe('figures of one width', () => {
  it('stand in cells of one width, a narrow one in the middle of its own', () => {
    const [one = 0, zero = 0, last = 0] = tabularPositions(line('100'), measurer) ?? [];
    const [first = 0, second = 0] = tabularPositions(line('000'), measurer) ?? [];
    expect(last - zero).toBeCloseTo(second - first, 6);
    expect(one).toBeGreaterThan(first);
    expect(zero).toBeCloseTo(second, 6);
  });

  it('leave letters where they are, and begin where a centred line begins', () => {
    const centred = line('7 of 12', 'middle');
    const [start = 0, space = 0] = tabularPositions(centred, measurer) ?? [];
    expect(start).toBeGreaterThanOrEqual(centred.x - centred.width / 2);
    expect(space - start).toBeLessThan(TYPE.figure.size);
  });

  it('are left to the renderer where a line has none, is not tabular, or has letters that join', () => {
    expect(tabularPositions(line('none'), measurer)).toBeNull();
    expect(tabularPositions({ ...line('12'), tabular: false }, measurer)).toBeNull();
    expect(tabularPositions(line('12 👩‍👧'), measurer)).toBeNull();
    expect(tabularPositions({ ...line('12'), rtl: true }, measurer)).toBeNull();
  });
});
