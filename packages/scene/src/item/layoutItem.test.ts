import type { BoardSnapshot, Item, Persona } from '@wayline/domain';
import { ITEM_TYPES, makeRecord, newId, SHAPE_FORMS, sampleBoard, seededRandom } from '@wayline/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOfMarks } from '../scene/bounds.ts';
import type { Mark, TextMark } from '../scene/mark.ts';
import type { ItemScene } from '../scene/scene.ts';
import { createMeasurer } from '../text/createMeasurer.ts';
import { THEMES } from '../theme/themes.ts';
import { layoutItem } from './layoutItem.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const board = sampleBoard(NOW);
const measurer = createMeasurer();
const random = seededRandom(7);
const context = {
  now: NOW,
  by: '',
  newId: (prefix: Parameters<typeof newId>[0]) => newId(prefix, random),
} as never;

const persona = [...board.personas.values()][0];
if (!persona) throw new Error('the sample has no persona');

const make = (fields: object): Item => makeRecord('items', { z: 'a0', ...fields } as never, context);
const layout = (fields: object, snapshot: Pick<BoardSnapshot, 'personas'> = board): ItemScene =>
  layoutItem(make(fields), snapshot, measurer);
const textsOf = (marks: readonly Mark[]): TextMark[] =>
  marks.filter((mark): mark is TextMark => mark.type === 'text');
const wordsOf = (scene: ItemScene): string =>
  textsOf(scene.marks)
    .map((mark) => mark.text)
    .join(' ');

const box = { pos: [10, 20], size: [136, 60] } as const;

describe('a sticky', () => {
  test('is as tall as its text, its author and its padding need, and no smaller than its size', () => {
    const small = layout({
      ...box,
      type: 'sticky',
      text: 'Send one trial pair first, bill it when it fits',
      author: 'Ines',
    });
    expect(small.rect).toEqual({ x: 10, y: 20, width: 136, height: 12 + 3 * 18 + 8 + 16 + 12 });
    const large = layout({ ...box, size: [136, 200], type: 'sticky', text: 'Send' });
    expect(large.rect.height).toBe(200);
  });

  test('shows the author on its last line', () => {
    const scene = layout({ ...box, size: [136, 200], type: 'sticky', text: 'Send', author: 'Ines' });
    const [text, author] = textsOf(scene.marks);
    expect([text?.text, author?.text]).toEqual(['Send', 'Ines']);
    expect(author?.y).toBeGreaterThan(200 - 12 - 16);
  });

  test('turns with the theme where its colour is one of ours, and keeps readable ink on any other', () => {
    const ground = (color?: string) =>
      layout({ ...box, type: 'sticky', text: 'x', ...(color && { color }) }).marks[0];
    expect(ground()).toMatchObject({ fill: 'sticky-1', radius: 3 });
    expect(ground(THEMES.light['sticky-2'])).toMatchObject({ fill: 'sticky-2' });
    expect(ground('#102030')).toMatchObject({ fill: '#102030' });
    const [text] = textsOf(layout({ ...box, type: 'sticky', text: 'x', color: '#102030' }).marks);
    expect(text?.color).toBe('#FFFFFF');
  });

  test('sets right-to-left text from its right edge', () => {
    const [text] = textsOf(layout({ ...box, type: 'sticky', text: 'שלום' }).marks);
    expect(text).toMatchObject({ rtl: true, anchor: 'start', x: 136 - 12 });
  });
});

describe('a text', () => {
  test('is set in its own size, between 12 and 96', () => {
    const size = (fontSize?: number) =>
      textsOf(layout({ ...box, type: 'text', text: 'Hello', ...(fontSize && { fontSize }) }).marks)[0]?.size;
    expect([size(), size(32), size(96)]).toEqual([16, 32, 96]);
  });

  test('grows downwards with its lines', () => {
    const scene = layout({ ...box, size: [60, 20], type: 'text', text: 'one two three four five six' });
    expect(scene.rect.height).toBe(textsOf(scene.marks).length * 22);
  });
});

describe('a shape', () => {
  test.each(SHAPE_FORMS)('%s keeps its outline and its text inside its box', (form) => {
    const scene = layout({ pos: [0, 0], size: [160, 120], type: 'shape', form, text: 'Check the values' });
    const bounds = boundsOfMarks(scene.marks);
    expect(bounds?.x).toBeGreaterThanOrEqual(-1);
    expect((bounds?.x ?? 0) + (bounds?.width ?? 0)).toBeLessThanOrEqual(161);
    expect((bounds?.y ?? 0) + (bounds?.height ?? 0)).toBeLessThanOrEqual(121);
    expect(wordsOf(scene)).toBe('Check the values');
  });

  test('cuts the text that it has no room for', () => {
    const scene = layout({
      pos: [0, 0],
      size: [100, 40],
      type: 'shape',
      form: 'ellipse',
      text: 'one two three four five six seven',
    });
    expect(wordsOf(scene).endsWith('…')).toBe(true);
  });
});

describe('a frame', () => {
  test('has its title above its upper edge, on one line', () => {
    const scene = layout({
      pos: [0, 0],
      size: [200, 100],
      type: 'frame',
      text: 'Ideas for the second order, and many others besides',
    });
    const [title, ...others] = textsOf(scene.marks);
    expect(others).toEqual([]);
    expect(title?.y).toBeLessThan(0);
    expect(title?.width).toBeLessThanOrEqual(200);
    expect(scene.rect).toEqual({ x: 0, y: 0, width: 200, height: 100 });
  });
});

describe('an image', () => {
  test('says in the place of the picture what it is, for whoever cannot show the file', () => {
    const scene = layout({
      pos: [0, 0],
      size: [160, 120],
      type: 'image',
      text: 'The leaflet',
      fileId: 'file:1',
    });
    const [picture] = scene.marks;
    if (picture?.type !== 'image') throw new Error('no picture');
    expect(picture).toMatchObject({ fileId: 'file:1', width: 160, height: 120 });
    expect(wordsOf({ ...scene, marks: picture.fallback ?? [] })).toBe('The leaflet');
  });
});

describe('a drawing', () => {
  const points = [0, 0, 0.5, 10, 20, 0.5, 30, 5, 0.5, 60, 40, 0.5];

  test('is a closed outline around the line of the hand, broader where it was pressed harder', () => {
    const boundsOf = (pressure: number) => {
      const line = [0, 20, pressure, 40, 20, pressure, 80, 20, pressure];
      const { marks } = layout({ ...box, type: 'drawing', points: line, strokeWidth: 10 });
      const [path] = marks;
      if (path?.type !== 'path') throw new Error('no path');
      expect(path.d).toMatch(/^M[-\d. ]+C.*Z$/);
      expect(path.fill).toBe('ink');
      expect(path.stroke).toBeUndefined();
      return boundsOfMarks(marks);
    };
    const [light, hard] = [boundsOf(0.2), boundsOf(0.9)];
    expect(light?.width).toBeGreaterThan(75);
    expect(hard?.height ?? 0).toBeGreaterThan((light?.height ?? 0) * 1.5);
    expect((hard?.y ?? 0) + (hard?.height ?? 0) / 2).toBeCloseTo(20, 0);
  });

  test('is at least as large as what it draws', () => {
    expect(layout({ ...box, size: [1, 1], type: 'drawing', points, strokeWidth: 4 }).rect).toMatchObject({
      width: 62,
      height: 42,
    });
  });

  test('of one point is a dot', () => {
    expect(layout({ ...box, type: 'drawing', points: [5, 6, 1], strokeWidth: 4 }).marks).toEqual([
      { type: 'circle', cx: 5, cy: 6, r: 2, fill: 'ink' },
    ]);
  });
});

describe('a persona sheet', () => {
  const sheet = (fields: Partial<Persona> = {}): ItemScene =>
    layout(
      { pos: [0, 0], size: [208, 0], type: 'personaSheet', personaId: persona.id },
      { personas: new Map([[persona.id, { ...persona, ...fields }]]) },
    );

  test('says who, in whose words, after what, against what, and how well it is known', () => {
    const words = wordsOf(
      sheet({
        name: 'Mara Lindqvist',
        archetype: 'First-time wearer',
        quote: 'I just want to see the ball',
        jobs: [{ kind: 'functional', when: 'my glasses fog', want: 'clear sight', soThat: 'play the match' }],
        goals: ['One pair by Saturday'],
        frustrations: ['Words only opticians know'],
        traits: [{ name: 'Patience', value: 22 }],
        basis: 'qualitative',
        sampleSize: 1400,
        sources: ['interviews'],
      }),
    );
    expect(words).toBe(
      'M Mara Lindqvist First-time wearer “I just want to see the ball” ' +
        'Job to be done When my glasses fog, I want clear sight, so I can play the match. ' +
        'Goals One pair by Saturday Frustrations Words only opticians know ' +
        'Traits Patience Qualitative, n = 1,400 interviews',
    );
  });

  test('leaves out the headings of what is not known', () => {
    const words = wordsOf(
      sheet({ quote: '', jobs: [], goals: [' '], frustrations: [], traits: [], sources: [] }),
    );
    expect(words).not.toMatch(/Job|Goals|Frustrations|Traits|“/);
  });

  test('does not quote a quote twice', () => {
    expect(wordsOf(sheet({ quote: '“Mine already”' }))).toContain(' “Mine already” ');
  });

  test('sets a trait at its share of the slider, never beyond its ends', () => {
    const knobs = (value: number) =>
      sheet({ traits: [{ name: 'Patience', value }] })
        .marks.filter((mark) => mark.type === 'circle')
        .at(-1);
    expect(knobs(0)).toMatchObject({ cx: 208 - 17 - 60 });
    expect(knobs(50)).toMatchObject({ cx: 208 - 17 - 30 });
    expect(knobs(900)).toMatchObject({ cx: 208 - 17 });
  });

  test('of a persona that is gone says so', () => {
    const scene = layout({ ...box, type: 'personaSheet', personaId: persona.id }, { personas: new Map() });
    expect(wordsOf(scene)).toBe('This persona is no longer on the board');
  });
});

describe('what cannot be read', () => {
  test('is a neutral box with a pain edge, a sign and one sentence, as tall as that needs', () => {
    const scene = layout({ ...box, type: 'unknown', text: 'Turns', color: '#00ff00', locked: true });
    expect(wordsOf(scene)).toBe(measurer.words.unreadable);
    expect(scene.marks[0]).toMatchObject({ type: 'rect', fill: 'paper', stroke: 'k-pain' });
    expect(scene.marks.filter((mark) => mark.type === 'icon').map(({ name }) => name)).toEqual([
      'triangle-alert',
      'lock',
    ]);
    const last = textsOf(scene.marks).at(-1);
    expect(scene.rect).toMatchObject({ x: 10, y: 20, width: 176 });
    expect(scene.rect.height).toBeGreaterThanOrEqual((last?.y ?? 0) + 16);
  });
});

describe('every item', () => {
  test('lays out whatever size and text a file may hold', () => {
    const number = fc.oneof(
      fc.double({ min: -1e4, max: 1e4, noNaN: true }),
      fc.constantFrom(0, -5, Number.NaN, Infinity),
    );
    const anyItem = fc.record({
      type: fc.constantFrom(...ITEM_TYPES),
      form: fc.constantFrom(...SHAPE_FORMS),
      pos: fc.tuple(number, number),
      size: fc.tuple(number, number),
      text: fc.string({ unit: 'grapheme', maxLength: 80 }),
      author: fc.string({ maxLength: 20 }),
      points: fc.array(number, { maxLength: 12 }),
      strokeWidth: number,
      fontSize: number,
      color: fc.constantFrom('#E3EAE9', '#00f', 'red', undefined),
      locked: fc.boolean(),
    });
    const known = make({ ...box, type: 'sticky', text: '' });
    fc.assert(
      fc.property(anyItem, (fields) => {
        const item = { ...known, personaId: persona.id, fileId: 'file:1', ...fields } as unknown as Item;
        const { rect, marks } = layoutItem(item, board, measurer);
        for (const value of Object.values(rect)) expect(Number.isFinite(value)).toBe(true);
        expect(Math.min(rect.width, rect.height)).toBeGreaterThan(0);
        expect(JSON.stringify(marks)).not.toMatch(/NaN|null|Infinity/);
      }),
      { seed: 424_242, numRuns: 600 },
    );
  });
});
