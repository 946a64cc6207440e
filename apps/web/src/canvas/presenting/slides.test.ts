import { createBuilder, newId, seededRandom } from '@wayline/domain';
import { createMeasurer, layoutBoard } from '@wayline/scene';
import { describe, expect, it } from 'vitest';
import { nearestSlide } from './nearestSlide.ts';
import { slideKey } from './slideKey.ts';
import { type Slide, slidesOf } from './slides.ts';
import { slideView } from './slideView.ts';

const measurer = createMeasurer();

function build(fill: (board: ReturnType<typeof createBuilder>) => void): readonly Slide[] {
  const random = seededRandom(3);
  const board = createBuilder({
    now: '2026-11-02T09:00:00.000Z',
    by: '',
    newId: (prefix) => newId(prefix, random),
  });
  fill(board);
  const snapshot = board.snapshot('Board');
  return slidesOf(layoutBoard(snapshot, measurer), snapshot);
}

const map = (board: ReturnType<typeof createBuilder>, title: string, stages: readonly string[]): void => {
  const { id: mapId } = board.add('maps', { title });
  for (const name of stages) {
    const { id: stageId } = board.add('stages', { mapId, name });
    if (name !== 'Empty') for (const step of ['a', 'b']) board.add('steps', { mapId, stageId, name: step });
  }
  board.add('lanes', { mapId, type: 'doing', title: 'Doing' });
};

const names = (slides: readonly Slide[]): string[] => slides.map(({ kind, name }) => `${kind} ${name}`);

describe('the slides of a board', () => {
  it('are each map whole, then its stages that have steps', () => {
    const slides = build((board) => map(board, 'Now', ['First', 'Empty', 'Second']));
    expect(names(slides)).toEqual(['map Now', 'stage First', 'stage Second']);
  });

  it('are then the frames: by number where named so, the others as a page is read', () => {
    const slides = build((board) => {
      map(board, 'Now', []);
      const frame = (text: string, x: number, y: number): void =>
        void board.add('items', { type: 'frame', text, pos: [x, y], size: [200, 150] });
      frame('below', 0, 2_000);
      frame('right', 900, 1_010);
      frame('10. Actions', 0, 1_000);
      frame('left', 300, 1_000);
      frame('2. Ideas', 3_000, 1_000);
    });
    expect(names(slides)).toEqual([
      'map Now',
      'frame 2. Ideas',
      'frame 10. Actions',
      'frame left',
      'frame right',
      'frame below',
    ]);
  });

  it('are one of the whole board where it has neither', () => {
    expect(names(build(() => undefined))).toEqual(['board ']);
  });

  it('light a stage with its lane names at the left', () => {
    const [, , second] = build((board) => map(board, 'Now', ['First', 'Second']));
    expect(second?.lit?.x).toBeGreaterThan(second?.area.x ?? 0);
    expect((second?.area.x ?? 0) + (second?.area.width ?? 0)).toBe(
      (second?.lit?.x ?? 0) + (second?.lit?.width ?? 0),
    );
  });
});

describe('a presentation', () => {
  const slides = build((board) => map(board, 'Now', ['First', 'Second']));

  it('begins with the slide that is most like what was seen', () => {
    for (const [index, { area }] of slides.entries()) {
      expect(nearestSlide(slides, { ...area, width: area.width + 10, height: area.height - 10 })).toBe(index);
    }
    expect(nearestSlide(slides, { x: 1e6, y: 0, width: 10, height: 10 })).toBe(0);
    expect(nearestSlide(slides, null)).toBe(0);
  });

  it('shows a stage that is taller than the window from its top, large enough to read', () => {
    const tall: Slide = {
      id: 'stage:a',
      kind: 'stage',
      name: '',
      area: { x: 100, y: 50, width: 416, height: 4_000 },
      lit: null,
    };
    const { y, zoom } = slideView(tall, { width: 1440, height: 900 });
    expect(zoom).toBe(0.75);
    expect(50 * zoom + y).toBeCloseTo(0);
  });

  it('shows no stage wider than the window', () => {
    const wide: Slide = {
      id: 'stage:a',
      kind: 'stage',
      name: '',
      area: { x: 0, y: 0, width: 4_000, height: 4_000 },
      lit: null,
    };
    const { x, zoom } = slideView(wide, { width: 1440, height: 900 });
    expect(x).toBeGreaterThanOrEqual(0);
    expect(4_000 * zoom + x).toBeLessThanOrEqual(1440);
  });

  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['7', 'digit'],
    ['toString', undefined],
    ['a', undefined],
  ])('takes the key %j as %s', (key, act) => {
    const event = { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
    expect(slideKey(event)?.act).toBe(act);
    expect(slideKey({ ...event, ctrlKey: true })).toBeNull();
  });
});
