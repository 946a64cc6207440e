import type { Connector } from '@wayline/domain';
import { CONNECTOR_DASHES, CONNECTOR_HEADS, CONNECTOR_SIDES } from '@wayline/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark, Rect } from '../scene/mark.ts';
import type { ConnectorScene } from '../scene/scene.ts';
import { createMeasurer } from '../text/createMeasurer.ts';
import { connectorSides } from './connectorSides.ts';
import { layoutConnector } from './layoutConnector.ts';

const measurer = createMeasurer();
const base = {
  id: 'connector:a',
  createdAt: '2026-11-22T10:00:00.000Z',
  createdBy: '',
  from: { recordId: 'a' },
  to: { recordId: 'b' },
  heads: 'end',
  dash: 'solid',
  z: 'a0',
} as unknown as Connector;

const sticky: Rect = { x: 0, y: 0, width: 136, height: 102 };
const right = (rect: Rect, by: number): Rect => ({ ...rect, x: rect.x + by });
const below = (rect: Rect, by: number): Rect => ({ ...rect, y: rect.y + by });

const layout = (rects: Record<string, Rect>, fields: Partial<Connector> = {}): ConnectorScene | undefined =>
  layoutConnector({ ...base, ...fields } as Connector, (id) => rects[id], measurer);
const drawn = (rects: Record<string, Rect>, fields: Partial<Connector> = {}): ConnectorScene => {
  const scene = layout(rects, fields);
  if (!scene) throw new Error('not drawn');
  return scene;
};
const heads = (scene: ConnectorScene): Mark[] =>
  scene.marks.filter((mark) => mark.type === 'path' && mark.join === 'round');

describe('connectorSides', () => {
  test.each([
    ['beside', right(sticky, 300), ['right', 'left']],
    ['on the other side', right(sticky, -300), ['left', 'right']],
    ['under it', below(sticky, 300), ['bottom', 'top']],
    ['over it', below(sticky, -300), ['top', 'bottom']],
    ['under it and a little aside', right(below(sticky, 190), 100), ['bottom', 'top']],
    ['far aside and a little lower', right(below(sticky, 110), 400), ['right', 'left']],
  ] as const)('of a box %s face each other', (_, other, sides) => {
    expect(connectorSides({ rect: sticky }, { rect: other })).toEqual(sides);
  });

  test('are kept where they were asked for', () => {
    const sides = connectorSides({ rect: sticky, side: 'top' }, { rect: right(sticky, 300), side: 'bottom' });
    expect(sides).toEqual(['top', 'bottom']);
  });
});

describe('layoutConnector', () => {
  test('leaves and meets the edges at right angles, with room for the head', () => {
    const scene = drawn({ a: sticky, b: below(sticky, 184) });
    expect(scene.from).toEqual({ x: 68, y: 104 });
    expect(scene.to).toEqual({ x: 68, y: 178 });
    expect(scene.d).toMatch(/^M68 104C68 [\d.]+ 68 [\d.]+ 68 178$/);
  });

  test.each([
    ['none', 0],
    ['end', 1],
    ['start', 1],
    ['both', 2],
  ] as const)('draws the heads asked for: %s', (which, count) => {
    expect(heads(drawn({ a: sticky, b: right(sticky, 300) }, { heads: which }))).toHaveLength(count);
  });

  test('ends exactly at a free point', () => {
    const scene = drawn({ a: sticky }, { to: { pos: [400, 51] } });
    expect(scene.to).toEqual({ x: 400, y: 51 });
    expect(heads(scene)[0]).toMatchObject({ d: 'M392 56L400 51L392 46' });
  });

  test('is not drawn where a record is not', () => {
    expect(layout({ a: sticky })).toBeUndefined();
  });

  test('has its label on its middle, with a halo of the ground', () => {
    const scene = drawn({ a: sticky, b: right(sticky, 300) }, { label: 'needs a decision' });
    const label = scene.marks.find((mark) => mark.type === 'text');
    expect(label).toMatchObject({ text: 'needs a decision', anchor: 'middle', halo: { color: 'canvas' } });
    expect(label?.type === 'text' && label.x).toBeCloseTo((scene.from.x + scene.to.x) / 2, 6);
  });

  test('stays a finite curve inside its rectangle, wherever its ends lie', () => {
    const at = fc.double({ min: -2000, max: 2000, noNaN: true });
    const size = fc.double({ min: 0, max: 600, noNaN: true });
    const rect = fc.record({ x: at, y: at, width: size, height: size });
    const end = (id: string) =>
      fc.oneof(
        fc.tuple(at, at).map((pos) => ({ pos })),
        fc.constantFrom(...CONNECTOR_SIDES).map((side) => ({ recordId: id, side })),
        fc.constant({ recordId: id }),
      );
    const fields = fc.record({
      from: end('a'),
      to: end('b'),
      heads: fc.constantFrom(...CONNECTOR_HEADS),
      dash: fc.constantFrom(...CONNECTOR_DASHES),
      label: fc.string({ maxLength: 30 }),
    });
    fc.assert(
      fc.property(rect, rect, fields, (a, b, asked) => {
        const scene = drawn({ a, b }, asked as Partial<Connector>);
        expect(JSON.stringify(scene)).not.toMatch(/NaN|null|Infinity/);
        expect(scene.d).toMatch(/^[MC\d .-]+$/);
        const { x, y, width, height } = scene.rect;
        for (const point of [scene.from, scene.to]) {
          expect(point.x).toBeGreaterThanOrEqual(x - 0.01);
          expect(point.x).toBeLessThanOrEqual(x + width + 0.01);
          expect(point.y).toBeGreaterThanOrEqual(y - 0.01);
          expect(point.y).toBeLessThanOrEqual(y + height + 0.01);
        }
      }),
      { seed: 31_337, numRuns: 500 },
    );
  });
});
