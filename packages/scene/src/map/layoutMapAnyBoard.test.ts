import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rect } from '../scene/mark.ts';
import type { Part } from '../scene/scene.ts';
import { createMeasurer } from '../text/createMeasurer.ts';
import { layoutMap } from './layoutMap.ts';
import { anyBoard, RANDOM_MAP } from './testing/snapshotArbitrary.ts';

const measurer = createMeasurer();
const layout = (snapshot: Parameters<typeof layoutMap>[0]) => layoutMap(snapshot, RANDOM_MAP, measurer);
const check = (property: fc.IPropertyWithHooks<[Parameters<typeof layoutMap>[0]]>): void =>
  fc.assert(property, { seed: 411, numRuns: 120 });

const numbersIn = (value: unknown, found: number[] = []): number[] => {
  if (typeof value === 'number') found.push(value);
  else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) numbersIn(inner, found);
  }
  return found;
};
const contains = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;
const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const ofKind = (parts: readonly Part[], kind: Part['kind']): Part[] =>
  parts.filter((part) => part.kind === kind);

describe('layoutMap, on any board', () => {
  it('has only finite numbers, in path data too', () => {
    check(
      fc.property(anyBoard, (snapshot) => {
        const scene = layout(snapshot);
        for (const value of numbersIn(scene)) expect(Number.isFinite(value)).toBe(true);
        for (const { marks } of scene.parts) {
          for (const mark of marks) if (mark.type === 'path') expect(mark.d).toMatch(/^[MLCZ\d\s.-]+$/);
        }
      }),
    );
  });

  it('gives every part its own key', () => {
    check(
      fc.property(anyBoard, (snapshot) => {
        const keys = layout(snapshot).parts.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('tiles each row with cells, and stacks the rows without a gap but the separators', () => {
    check(
      fc.property(anyBoard, (snapshot) => {
        const { rows, columns, parts, rect, headerHeight } = layout(snapshot);
        const cells = ofKind(parts, 'cell');
        const separators = ofKind(parts, 'separator');
        let y = headerHeight;
        for (const row of rows) {
          y += separators.filter((part) => part.rect.y === y).length * 32;
          expect(row.y).toBe(y);
          expect(row.height % 8).toBe(0);
          const own = cells.filter(({ refs }) => refs.laneId === row.laneId);
          expect(own.map((cell) => cell.rect)).toEqual(
            columns.map(({ x, width }) => ({ x, y: row.y, width, height: row.height })),
          );
          y += row.height;
        }
        let x = 128;
        for (const column of columns) {
          expect(column.x).toBe(x);
          x += column.width;
        }
        expect(rect.width).toBeGreaterThanOrEqual(x);
        expect(rect.height).toBeGreaterThanOrEqual(y);
      }),
    );
  });

  it('keeps cards inside their row and stage, apart from each other, wide enough for their editor', () => {
    check(
      fc.property(anyBoard, (snapshot) => {
        const { rows, stages, parts } = layout(snapshot);
        const cards = ofKind(parts, 'card');
        for (const [i, card] of cards.entries()) {
          const row = rows.find(
            ({ laneId, y, height }) => laneId && card.rect.y >= y && card.rect.y < y + height,
          );
          const stage = stages.find(({ stepIds }) => stepIds.some((id) => id === card.refs.stepId));
          if (!row || !stage) throw new Error(`${card.key} stands nowhere`);
          expect(contains({ ...stage, y: row.y, height: row.height }, card.rect)).toBe(true);
          for (const other of cards.slice(i + 1)) expect(overlap(card.rect, other.rect)).toBe(false);
          const { editor, rect } = card;
          expect(editor && contains({ ...rect, x: 0, y: 0 }, { ...editor, height: 0 })).toBe(true);
        }
      }),
    );
  });

  it('draws each card once or counts it in a tray', () => {
    check(
      fc.property(anyBoard, (snapshot) => {
        const { parts, rows, columns } = layout(snapshot);
        const steps = new Set(columns.map(({ stepId }) => stepId));
        const drawn = new Set(ofKind(parts, 'card').map(({ key }) => key));
        for (const { id, laneId, stepId, mapId, personaIds } of snapshot.cards.values()) {
          const persona = snapshot.lanes.get(laneId)?.personaId;
          // A lane of one persona leaves out what is only others'; its header says how many.
          const isOthers = persona !== undefined && personaIds.length > 0 && !personaIds.includes(persona);
          const row = rows.find((each) => each.laneId === laneId);
          if (mapId !== RANDOM_MAP || !row || row.collapsed || drawn.has(id) || isOthers) continue;
          const isPlaced = stepId !== null && steps.has(stepId);
          const holdsCards = !['channels', 'emotionCurve', 'metrics'].includes(row.type);
          expect(isPlaced && holdsCards).toBe(false);
          expect(ofKind(parts, 'tray').some(({ refs }) => refs.laneId === laneId)).toBe(true);
        }
      }),
    );
  });
});
