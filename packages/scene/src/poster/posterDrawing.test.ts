import type { BoardSnapshot, Stage, Step } from '@wayline/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LENS_MAP, lensBoard } from '../map/testing/lensBoard.ts';
import { anyBoard, RANDOM_MAP } from '../map/testing/snapshotArbitrary.ts';
import { boundsOfMarks } from '../scene/bounds.ts';
import type { TextMark } from '../scene/mark.ts';
import type { Drawing } from '../scene/scene.ts';
import { createMeasurer } from '../text/createMeasurer.ts';
import { posterDrawing } from './posterDrawing.ts';

const measurer = createMeasurer();
const board = lensBoard();
const stateOf = '2026-11-22T09:00:00.000Z';
const draw = (snapshot: BoardSnapshot, page: 'A0' | 'A4' | 'fit' = 'A0'): Drawing =>
  posterDrawing(snapshot, LENS_MAP, measurer, { page, stateOf });

const texts = (drawing: Drawing, label?: string): string[] =>
  drawing.groups
    .filter((group) => label === undefined || group.label === label)
    .flatMap(({ marks }) => marks.filter((mark): mark is TextMark => mark.type === 'text'))
    .map(({ text }) => text);

/** The board's map three times as long. */
const longBoard = (): BoardSnapshot => {
  const stages = new Map<string, Stage>();
  const steps = new Map<string, Step>();
  for (const round of [0, 1, 2]) {
    for (const stage of board.stages.values()) {
      const id = `${stage.id}-${round}` as const;
      stages.set(id, { ...stage, id, order: `${stage.order}${round + 1}` });
    }
    for (const step of board.steps.values()) {
      const id = `${step.id}-${round}` as const;
      steps.set(id, { ...step, id, stageId: `${step.stageId}-${round}`, order: `${step.order}${round + 1}` });
    }
  }
  return { ...board, stages, steps };
};

describe('posterDrawing', () => {
  it('has the size of the look on an A0 page', () => {
    const { bounds, background } = draw(board);
    expect(bounds.width).toBe(2104);
    expect(bounds.height).toBeCloseTo((2104 * 841) / 1189, 6);
    expect(background).toBe('paper');
  });

  it('keeps the proportions of its page, and fits its content where there is none', () => {
    const a4 = draw(board, 'A4').bounds;
    expect(a4.width / a4.height).toBeCloseTo(297 / 210, 6);
    const fit = draw(board, 'fit').bounds;
    expect(fit.width).toBe(2104);
    expect(fit.height).toBeLessThan(draw(board).bounds.height);
  });

  it('says title, state and key figures', () => {
    expect(texts(draw(board), 'Title')).toEqual([
      'Buying contact lenses online',
      'Current state.',
      'From “I am tired of glasses” to the second order, without a shop.',
      'Personas',
      '2',
      'Steps',
      '10 in 5 stages',
      'Evidence coverage',
      '54 %',
      'State of',
      '22 Nov 2026',
    ]);
  });

  it('shows all personas with their words', () => {
    const words = texts(draw(board), 'Personas');
    for (const text of [
      'Mara Lindqvist',
      'Jonas Weber',
      'Goals',
      'Confidence',
      'Qualitative, n = 14 interviews',
    ]) {
      expect(words).toContain(text);
    }
  });

  it('leaves details out before it leaves a persona out', () => {
    const personas = new Map(board.personas);
    const mara = board.personas.get('persona:m');
    const map = board.maps.get(LENS_MAP);
    if (!mara || !map) throw new Error('the board has a map and a persona');
    const ids = [1, 2, 3, 4, 5, 6].map((n) => `persona:${n}` as const);
    for (const [i, id] of ids.entries()) personas.set(id, { ...mara, id, name: `Person ${i}`, color: i + 1 });
    const maps = new Map(board.maps).set(LENS_MAP, { ...map, personaIds: ids });
    const words = texts(draw({ ...board, personas, maps }), 'Personas');
    for (const i of ids.keys()) expect(words).toContain(`Person ${i}`);
    expect(words).not.toContain('Traits');
  });

  it('explains only the signs that the map shows', () => {
    expect(texts(draw(board), 'How to read this map')).toEqual([
      'How to read this map',
      'Mara',
      'Jonas',
      'Measured, 95 %',
      'Must repeat',
      'Make or break',
      'Moment of truth',
      'Anecdote',
      'Quote',
      'Observed',
      'Measured',
      'Channel offered',
    ]);
    const bare = { ...board, cards: new Map(), metrics: new Map(), stepLinks: new Map() };
    expect(texts(draw(bare), 'How to read this map')).toEqual(['How to read this map', 'Mara', 'Jonas']);
  });

  it('sums what the map rests on', () => {
    expect(texts(draw(board), 'Footer')).toEqual([
      'Contact lenses, autumn workshop',
      '2 hand-overs lose the context',
      'worst pain 4 × 3 at “Find my values”',
      'n',
      '23 behind the personas',
      '6,598 in the evidence',
      '96 answers',
    ]);
  });

  it('draws the map without its own header', () => {
    const words = texts(draw(board));
    expect(words.filter((text) => text === 'Buying contact lenses online')).toHaveLength(1);
    expect(words).toContain('Wear and reorder');
    expect(words).not.toContain('Evidence 54 %');
  });

  it('breaks a long map into bands that go on counting their stages', () => {
    const long = draw(longBoard());
    const stageNumbers = texts(long).filter((text) => /^\d+$/.test(text));
    for (let stage = 1; stage <= 15; stage++) expect(stageNumbers).toContain(String(stage));
    expect(texts(long).filter((text) => text === 'Stage').length).toBeGreaterThan(1);
    // In one row of thirty steps the page would be three times as wide as the usual one.
    expect(long.bounds.width).toBeLessThan(2.3 * 2104);
    expect(texts(draw(longBoard(), 'fit')).filter((text) => text === 'Stage')).toHaveLength(1);
  });

  it('keeps everything on the page, on any board', () => {
    fc.assert(
      fc.property(
        anyBoard,
        fc.constantFrom('A4' as const, 'A0' as const, 'fit' as const),
        (snapshot, page) => {
          const { bounds, groups } = posterDrawing(snapshot, RANDOM_MAP, measurer, { page });
          expect(bounds.width / bounds.height).toBeGreaterThan(0);
          for (const { x, y, scale = 1, marks } of groups) {
            if (marks.length === 0) continue;
            const box = boundsOfMarks(marks);
            if (!box) continue;
            expect(x + box.x * scale).toBeGreaterThanOrEqual(-1);
            expect(y + box.y * scale).toBeGreaterThanOrEqual(-1);
            expect(x + (box.x + box.width) * scale).toBeLessThanOrEqual(bounds.width + 1);
            expect(y + (box.y + box.height) * scale).toBeLessThanOrEqual(bounds.height + 1);
          }
        },
      ),
      { seed: 33, numRuns: 60 },
    );
  });

  it('refuses a map that is not on the board', () => {
    expect(() => posterDrawing(board, 'map:none', measurer, { page: 'A4' })).toThrow('map:none');
  });
});
