import { describe, expect, it } from 'vitest';
import { breakLines } from '../../text/breakLines.ts';
import { createMeasurer } from '../../text/createMeasurer.ts';
import { TYPE } from '../../theme/type.ts';
import { type Label, labelBoxes } from './labelGeometry.ts';
import { type LabelRequest, placeLabels } from './placeLabels.ts';

const measurer = createMeasurer();

const label = (y: number, word = 'Annoyed', reason = 'Card refused'): Label => ({
  x: 200,
  y,
  word: breakLines(word, TYPE.emotionWord, 128, measurer, { maxLines: 1 }),
  reason: breakLines(reason, TYPE.emotionReason, 128, measurer, { maxLines: 2, balance: true }),
});

const request = (more: Partial<LabelRequest> & { readonly label: Label }): LabelRequest => ({
  essential: false,
  own: [],
  others: [],
  obstacles: [],
  ...more,
});

const levelLine = (y: number) => Array.from({ length: 60 }, (_, i) => ({ x: 110 + i * 3, y }));

describe('placeLabels', () => {
  it('takes the wished side and the whole label where nothing is in the way', () => {
    expect(placeLabels([request({ label: label(100), prefers: 'below' })])).toMatchObject([
      { side: 'below', level: 'full' },
    ]);
  });

  it('changes the side rather than meet a line', () => {
    const asked = request({ label: label(100), prefers: 'below', others: levelLine(130) });
    expect(placeLabels([asked])).toMatchObject([{ side: 'above', level: 'full' }]);
  });

  it('drops the reason where only the word is clear of lines', () => {
    // Above, the reason stands under the word and the line runs through the reason of both sides.
    const others = [...levelLine(141), ...levelLine(60)];
    const [choice] = placeLabels([request({ label: label(100), prefers: 'below', others })]);
    expect(choice?.level).toBe('word');
  });

  it('drops the word too where both sides are taken, but not where the curve begins', () => {
    const others = [...levelLine(75), ...levelLine(125)];
    expect(placeLabels([request({ label: label(100), others })])).toMatchObject([{ level: 'none' }]);
    const [first] = placeLabels([request({ label: label(100, 'Mara: annoyed'), others, essential: true })]);
    expect(first?.level).not.toBe('none');
  });

  it('lets the own curve pass under the ends of its label, not through its middle', () => {
    const atEnd = [{ x: 200 - 33, y: 140 }];
    const inMiddle = [{ x: 200, y: 140 }];
    const asked = { label: label(100), prefers: 'below' as const };
    expect(placeLabels([request({ ...asked, own: atEnd })])).toMatchObject([{ side: 'below' }]);
    expect(placeLabels([request({ ...asked, own: inMiddle })])).toMatchObject([{ side: 'above' }]);
  });

  it('sets the names of curves that begin at one point one under the other', () => {
    const names = ['Mara: fed up', 'Jonas: routine', 'Ruth: torn', 'Emil: calm', 'Nora: proud'];
    const asked = names.map((name) => request({ label: label(100, name), essential: true }));
    const boxes = placeLabels(asked).map((choice, i) => labelBoxes(asked[i]?.label ?? label(0), choice));
    expect(boxes.every((own) => own.length > 0)).toBe(true);
    const tops = boxes.flat().map(({ y }) => y);
    expect(new Set(tops).size).toBe(tops.length);
  });

  it.each([2, 3, 4, 6])('keeps %i labels of one column apart', (count) => {
    const asked = Array.from({ length: count }, (_, i) => request({ label: label(100 + i * 12) }));
    const boxes = placeLabels(asked).map((choice, i) => labelBoxes(asked[i]?.label ?? label(0), choice));
    expect(boxes.flat().length).toBeGreaterThan(0);
    for (const [i, own] of boxes.entries()) {
      for (const other of boxes.slice(i + 1).flat()) {
        for (const box of own)
          expect(box.y + box.height <= other.y || other.y + other.height <= box.y).toBe(true);
      }
    }
  });
});
