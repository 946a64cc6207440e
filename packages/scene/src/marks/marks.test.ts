import { CHANNELS, EVIDENCE_STATES } from '@wayline/domain';
import { describe, expect, test } from 'vitest';
import { iconPaths } from '../icon/iconPaths.ts';
import { boundsOfMarks } from '../scene/bounds.ts';
import type { Mark } from '../scene/mark.ts';
import { createMeasurer } from '../text/createMeasurer.ts';
import { CARD_LOOK } from '../theme/cardLook.ts';
import { SEPARATOR_LOOK } from '../theme/separatorLook.ts';
import { avatar } from './avatar.ts';
import { effortGlyph } from './effortGlyph.ts';
import { evidenceSign } from './evidenceSign.ts';
import { emotionFace, faceLevel, plainFace } from './face.ts';
import { momentDiamond } from './momentDiamond.ts';
import { placePath } from './path.ts';
import { personaMarker } from './personaMarker.ts';
import { quoteMark } from './quoteMark.ts';
import { severityGlyph } from './severityGlyph.ts';

const COLORS = [1, 2, 3, 4, 5, 6, 7, 8];
const measurer = createMeasurer();

const everyMark = (): Mark[] => [
  ...COLORS.flatMap((color) => [
    personaMarker(color, 50, 50, 4.5, { fill: 'p1' }),
    ...[-2, -1, 0, 1, 2].flatMap((valence) => emotionFace(color, valence, 50, 50)),
    ...avatar({ name: 'Mara', color }, 0, 0, 36, measurer),
  ]),
  ...[-2, 0, 2].flatMap((valence) => plainFace(valence, 3, 3, 18, 'ink-3')),
  ...EVIDENCE_STATES.flatMap((state) => evidenceSign(state, 8, 8)),
  ...severityGlyph(3, 2, 8, 8),
  ...effortGlyph(5, 1, 8, 8),
  quoteMark(8, 8),
  momentDiamond(true, 8, 8),
  momentDiamond(false, 8, 8),
];

describe('marks', () => {
  test('are drawn with absolute M, L, C and Z only', () => {
    for (const mark of everyMark()) if (mark.type === 'path') expect(mark.d).toMatch(/^([MLC][-\d. ]+|Z)+$/);
  });

  test('are the same marks wherever they stand', () => {
    const pathsOf = (marks: Mark[]): string[] =>
      marks.flatMap((mark) => (mark.type === 'path' ? [mark.d] : []));
    const home = pathsOf([...severityGlyph(3, 2, 8, 8), quoteMark(8, 8), ...evidenceSign('quote', 8, 8)]);
    const moved = pathsOf([
      ...severityGlyph(3, 2, 108, 58),
      quoteMark(108, 58),
      ...evidenceSign('quote', 108, 58),
    ]);
    expect(moved).toEqual(home.map((d) => placePath(d, 1, 100, 50)));
  });

  test('keep inside their stated size', () => {
    const inside = (marks: Mark[], size: number): void => {
      const { x, y, width, height } = boundsOfMarks(marks) ?? { x: -1, y: -1, width: 0, height: 0 };
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(size + 0.01);
    };
    for (const state of EVIDENCE_STATES) inside(evidenceSign(state, 0, 0), 9);
    for (const level of [0, 1, 2, 3, 4]) inside(severityGlyph(level, level, 0, 0), 16);
    for (const level of [1, 5]) inside(effortGlyph(level, level, 0, 0), 16);
    inside(plainFace(-2, 0, 0, 18, 'ink'), 18);
    inside([momentDiamond(false, 0, 0)], 18);
    inside([quoteMark(0, 0)], 15);
  });
});

describe('persona markers', () => {
  test('weigh about the same, whatever their shape', () => {
    for (const color of COLORS) {
      const box = boundsOfMarks([personaMarker(color, 0, 0, 10, { fill: 'p1' })]);
      expect(box?.width).toBeGreaterThan(17);
      expect(box?.width).toBeLessThan(26);
      expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2)).toBeLessThan(2.6);
    }
  });

  test('give the first letter of the name, whole, in capitals', () => {
    const letter = (name: string): string | undefined => {
      const mark = avatar({ name, color: 1 }, 0, 0, 28, measurer)[1];
      return mark?.type === 'text' ? mark.text : undefined;
    };
    expect(letter(' żaneta')).toBe('Ż');
    expect(letter('e\u0301mile')).toBe('E\u0301');
    expect(letter('')).toBeUndefined();
  });

  test.each(COLORS)(
    'with a photo keep the marker of persona %i beside it, and the initial for want of the photo',
    (color) => {
      const bare = avatar({ name: 'Mara', color }, 5, 7, 36, measurer);
      const marks = avatar({ name: 'Mara', color, photoId: 'file:1' }, 5, 7, 36, measurer);
      expect(marks[0]).toEqual({
        type: 'image',
        fileId: 'file:1',
        x: 5,
        y: 7,
        width: 36,
        height: 36,
        radius: 18,
        fallback: bare,
      });
      expect(marks.at(-1)?.type).toBe(personaMarker(color, 0, 0, 4, { fill: 'ink' }).type);
      for (const mark of marks) {
        const box = boundsOfMarks([mark]);
        if (!box) throw new Error('draws nothing');
        expect(box.x).toBeGreaterThanOrEqual(5);
        expect(box.y).toBeGreaterThanOrEqual(7);
        expect(box.x + box.width).toBeLessThanOrEqual(5 + 36 + 2);
      }
    },
  );
});

describe('faces', () => {
  test('round a valence to one of five', () => {
    expect([-2, -1.6, -1.4, -0.4, 0, 0.5, 1.4, 1.5, 7].map(faceLevel)).toEqual([
      -2, -2, -1, 0, 0, 1, 1, 2, 2,
    ]);
    expect(Object.is(faceLevel(-0.4), 0)).toBe(true);
  });

  test('have their eyes and mouth inside the outline of every marker', () => {
    for (const color of COLORS) {
      for (const valence of [-2, -1, 0, 1, 2]) {
        const [outline, ...features] = emotionFace(color, valence, 0, 0);
        const outer = boundsOfMarks(outline ? [outline] : []);
        const inner = boundsOfMarks(features);
        if (!outer || !inner) throw new Error('nothing drawn');
        expect(inner.x).toBeGreaterThan(outer.x);
        expect(inner.y).toBeGreaterThan(outer.y);
        expect(inner.x + inner.width).toBeLessThan(outer.x + outer.width);
        expect(inner.y + inner.height).toBeLessThan(outer.y + outer.height);
      }
    }
  });

  test('differ from level to level', () => {
    const drawn = [-2, -1, 0, 1, 2].map((valence) => JSON.stringify(plainFace(valence, 0, 0, 24, 'ink')));
    expect(new Set(drawn).size).toBe(5);
  });
});

describe('glyphs', () => {
  const squares = (marks: Mark[], faint: boolean): number =>
    marks
      .filter((mark) => (mark.type === 'path' ? (mark.opacity !== undefined) === faint : false))
      .reduce((sum, mark) => sum + (mark.type === 'path' ? mark.d.split('M').length - 1 : 0), 0);

  test.each([
    [4, 3],
    [0, 4],
    [4, 4],
    [1, 1],
  ])('severity %i and frequency %i fill as many squares as their product', (severity, frequency) => {
    const marks = severityGlyph(severity, frequency, 0, 0);
    expect(squares(marks, false)).toBe(severity * frequency);
    expect(squares(marks, true)).toBe(16 - severity * frequency);
  });

  test('severity grows upwards from the bottom', () => {
    const full = severityGlyph(1, 4, 0, 0).find((mark) => mark.type === 'path' && mark.opacity === undefined);
    expect(boundsOfMarks(full ? [full] : [])?.y).toBeCloseTo(12.25, 6);
  });

  test('impact moves the dot up, effort moves it right, and an unknown one leaves it out', () => {
    const dot = (impact?: number, effort?: number): Mark | undefined => effortGlyph(impact, effort, 0, 0)[1];
    expect(dot(5, 3)).toMatchObject({ cx: 8, cy: 8 - 4.4 });
    expect(dot(3, 5)).toMatchObject({ cx: 8 + 4.4, cy: 8 });
    expect(dot(3, undefined)).toBeUndefined();
  });
});

describe('placePath', () => {
  test('scales and moves every pair', () => {
    expect(placePath('M1 2C-3 4 5 .5 7 8Z', 2, 10, 20)).toBe('M12 24C4 28 20 21 24 36Z');
  });
});

describe('iconPaths', () => {
  test('knows every icon that a card kind or a separator names', () => {
    const unknown = iconPaths('no such icon');
    const named = [...Object.values(CARD_LOOK), ...Object.values(SEPARATOR_LOOK)].map(({ icon }) => icon);
    for (const name of named) {
      expect(iconPaths(name).length).toBeGreaterThan(0);
      if (name !== 'circle-dot') expect(iconPaths(name)).not.toBe(unknown);
    }
  });

  test('knows the icon of every built-in channel', () => {
    for (const { icon, id } of CHANNELS)
      if (id !== 'channel:other')
        expect([id, iconPaths(icon) === iconPaths('circle-dot')]).toEqual([id, false]);
  });

  test('draws circle-dot for a name that it does not know, also an inherited one', () => {
    expect(iconPaths('constructor')).toBe(iconPaths('circle-dot'));
  });
});
