import { type BoardSnapshot, emptySnapshot, type Item, sampleBoard } from '@wayline/domain';
import { describe, expect, test } from 'vitest';
import type { Rect } from '../scene/mark.ts';
import type { Scene } from '../scene/scene.ts';
import { createMeasurer } from '../text/createMeasurer.ts';
import { boardDrawing } from './boardDrawing.ts';
import { createLayouter } from './createLayouter.ts';
import { layoutBoard } from './layoutBoard.ts';

const measurer = createMeasurer();
const sample = sampleBoard('2026-11-22T10:00:00.000Z');

type Tables = { -readonly [K in keyof BoardSnapshot]?: BoardSnapshot[K] };

const withRecord = <C extends Exclude<keyof BoardSnapshot, 'board'>>(
  snapshot: BoardSnapshot,
  collection: C,
  id: string,
  fields: object,
): BoardSnapshot => {
  const table = new Map(snapshot[collection] as ReadonlyMap<string, object>);
  table.set(id, { ...table.get(id), ...fields });
  return { ...snapshot, ...({ [collection]: table } as unknown as Tables) };
};

const firstId = (table: ReadonlyMap<string, unknown>): string => {
  const [id] = table.keys();
  if (id === undefined) throw new Error('empty table');
  return id;
};
const stickyId = (snapshot: BoardSnapshot): string =>
  [...snapshot.items.values()].find((item) => item.type === 'sticky')?.id ?? '';
const itemOf = (scene: Scene, id: string) => scene.items.find(({ itemId }) => itemId === id);

const contains = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x - 0.01 &&
  inner.y >= outer.y - 0.01 &&
  inner.x + inner.width <= outer.x + outer.width + 0.01 &&
  inner.y + inner.height <= outer.y + outer.height + 0.01;

describe('layoutBoard', () => {
  const scene = layoutBoard(sample, measurer);

  test('draws every map, item and connector of the sample', () => {
    expect(scene.maps.map(({ mapId }) => mapId)).toEqual([...sample.maps.keys()]);
    expect(new Set(scene.items.map(({ itemId }) => itemId))).toEqual(new Set(sample.items.keys()));
    expect(scene.connectors.map(({ connectorId }) => connectorId)).toEqual([...sample.connectors.keys()]);
  });

  test('has bounds around all of it', () => {
    for (const { rect } of [...scene.maps, ...scene.items, ...scene.connectors])
      expect(contains(scene.bounds, rect)).toBe(true);
  });

  test('of an empty board is empty', () => {
    expect(layoutBoard(emptySnapshot(), measurer)).toEqual({
      bounds: { x: 0, y: 0, width: 0, height: 0 },
      maps: [],
      items: [],
      connectors: [],
    });
  });

  test('is plain data: a copy equals it', () => {
    expect(structuredClone(scene)).toEqual(scene);
  });

  test('gives the previous scene back where nothing changed', () => {
    expect(layoutBoard(sample, measurer, scene)).toBe(scene);
    expect(layoutBoard({ ...sample, items: new Map(sample.items) }, measurer, scene)).toBe(scene);
  });

  test('makes anew only the item that changed and the arrows that end at it', () => {
    const id = stickyId(sample);
    const moved = withRecord(sample, 'items', id, { pos: [-900, 12] });
    const next = layoutBoard(moved, measurer, scene);
    expect(next.maps).toBe(scene.maps);
    for (const item of next.items) {
      const same = item === itemOf(scene, item.itemId);
      expect([item.itemId, same]).toEqual([item.itemId, item.itemId !== id]);
    }
    expect(next.connectors[0]).not.toBe(scene.connectors[0]);
    const { x = 0, y = 0, width = 0, height = 0 } = itemOf(next, id)?.rect ?? {};
    expect([x, y]).toEqual([-900, 12]);
    expect(next.connectors[0]?.from).toEqual({ x: x + width / 2, y: y + height + 2 });
  });

  test('keeps the arrows when a card changes that they do not end at', () => {
    const id = firstId(sample.cards);
    const next = layoutBoard(withRecord(sample, 'cards', id, { text: 'Something else' }), measurer, scene);
    expect(next.items).toBe(scene.items);
    expect(next.connectors).toBe(scene.connectors);
    expect(next.maps[0]).not.toBe(scene.maps[0]);
  });

  test('redraws the sheet of a persona that changed', () => {
    const sheet = [...sample.items.values()].find((item) => item.type === 'personaSheet');
    if (sheet?.type !== 'personaSheet') throw new Error('the sample has no sheet');
    const next = layoutBoard(
      withRecord(sample, 'personas', sheet.personaId, { name: 'Ada' }),
      measurer,
      scene,
    );
    expect(itemOf(next, sheet.id)).not.toBe(itemOf(scene, sheet.id));
    expect(itemOf(next, stickyId(sample))).toBe(itemOf(scene, stickyId(sample)));
  });

  test('comes out the same in steps as at once', () => {
    const layouter = createLayouter(measurer);
    layouter.layout(sample);
    const steps = [
      withRecord(sample, 'items', stickyId(sample), {
        text: 'Longer than it was before, by far',
        pos: [40, 1500],
      }),
      withRecord(sample, 'maps', firstId(sample.maps), { pos: [500, 300] }),
      withRecord(sample, 'steps', firstId(sample.steps), { width: 240 }),
      withRecord(sample, 'cards', firstId(sample.cards), {
        text: 'Now three lines of text in a narrow column of the map',
      }),
      sample,
    ];
    for (const snapshot of steps) expect(layouter.layout(snapshot)).toEqual(layoutBoard(snapshot, measurer));
  });

  test('an arrow can end at a card, a step or a map, and goes with them', () => {
    const cardId = firstId(sample.cards);
    const connector = { from: { recordId: stickyId(sample) }, to: { recordId: cardId, side: 'top' } };
    const joined = withRecord(sample, 'connectors', firstId(sample.connectors), connector);
    const before = layoutBoard(joined, measurer);
    const mapId = firstId(sample.maps);
    const [x = 0, y = 0] = sample.maps.get(mapId)?.pos ?? [];
    const after = layoutBoard(
      withRecord(joined, 'maps', mapId, { pos: [x + 100, y + 40] }),
      measurer,
      before,
    );
    const [from, to] = [before.connectors[0]?.to, after.connectors[0]?.to];
    expect(to).toEqual({ x: (from?.x ?? 0) + 100, y: (from?.y ?? 0) + 40 });
  });

  test('an arrow whose record is not drawn is left out', () => {
    const lost = withRecord(sample, 'connectors', firstId(sample.connectors), {
      to: { recordId: 'card:gone' },
    });
    expect(layoutBoard(lost, measurer).connectors).toEqual([]);
  });

  test('draws frames first and the rest back to front', () => {
    const item = (id: string, type: Item['type'], z: string): [string, Item] => [
      id,
      {
        id,
        type,
        z,
        pos: [0, 0],
        size: [100, 100],
        text: '',
        createdAt: '',
        createdBy: '',
      } as unknown as Item,
    ];
    const items = new Map([
      item('item:c', 'sticky', 'a2'),
      item('item:b', 'text', 'a1'),
      item('item:f', 'frame', 'a3'),
    ]);
    const order = layoutBoard({ ...emptySnapshot(), items }, measurer).items.map(({ itemId }) => itemId);
    expect(order).toEqual(['item:f', 'item:b', 'item:c']);
  });
});

describe('boardDrawing', () => {
  const scene = layoutBoard(sample, measurer);

  test('flattens the whole board, with a margin around it', () => {
    const drawing = boardDrawing(scene, sample);
    expect(contains(drawing.bounds, scene.bounds)).toBe(true);
    expect(drawing.title).toBe(sample.board.title);
    const drawn = drawing.groups.reduce((sum, { marks }) => sum + marks.length, 0);
    const marks = [...scene.items, ...scene.connectors, ...scene.maps.flatMap(({ parts }) => parts)];
    // One sheet of paper under each map is all that a picture adds.
    expect(drawn).toBe(marks.reduce((sum, part) => sum + part.marks.length, 0) + scene.maps.length);
  });

  test('of one map shows that map alone', () => {
    const [map] = scene.maps;
    if (!map) throw new Error('no map');
    const drawing = boardDrawing(scene, sample, { mapId: map.mapId });
    expect(drawing.bounds.width).toBeLessThan(map.rect.width + 100);
    expect(drawing.title).toBe(sample.maps.get(map.mapId)?.title);
    expect(drawing.description).toMatch(/^Journey map: \d+ stages, \d+ steps, \d+ lanes\.$/);
  });
});
