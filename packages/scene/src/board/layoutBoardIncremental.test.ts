import { type BoardSnapshot, type Item, ordersBetween, sampleBoard } from '@wayline/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../scene/scene.ts';
import { createMeasurer } from '../text/createMeasurer.ts';
import { layoutBoard } from './layoutBoard.ts';

const measurer = createMeasurer();
const sample = sampleBoard('2026-11-02T09:00:00.000Z');
const DEPTHS = ordersBetween(null, null, 9);

/** One change of a board: where its numbers point decides what is changed. */
interface Act {
  readonly kind: 'add' | 'move' | 'type' | 'depth' | 'frame' | 'remove' | 'rename' | 'tie' | 'untie' | 'map';
  readonly pick: number;
  readonly x: number;
  readonly y: number;
}

const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Act['kind'][]>(
      'add',
      'move',
      'type',
      'depth',
      'frame',
      'remove',
      'rename',
      'tie',
      'untie',
      'map',
    ),
    pick: fc.nat(50),
    x: fc.integer({ min: -4_000, max: 4_000 }),
    y: fc.integer({ min: -4_000, max: 4_000 }),
  }),
  { minLength: 1, maxLength: 14 },
);

function after(board: BoardSnapshot, { kind, pick, x, y }: Act, at: number): BoardSnapshot {
  const list = [...board.items.values()];
  const item = list[pick % Math.max(1, list.length)];
  const put = (change: Partial<Record<keyof Item | 'form', unknown>>): BoardSnapshot =>
    item ? { ...board, items: new Map(board.items).set(item.id, { ...item, ...change } as Item) } : board;
  switch (kind) {
    case 'add': {
      const id = `item:new${at}` as const;
      const z = DEPTHS[pick % DEPTHS.length];
      const size = [100 + (pick % 7) * 20, 80];
      const note = {
        id,
        type: 'sticky',
        pos: [x, y],
        size,
        z,
        text: `note ${pick}`,
        createdAt: '',
        createdBy: '',
      };
      return { ...board, items: new Map(board.items).set(id as never, note as unknown as Item) };
    }
    case 'move':
      return put({ pos: [x, y] });
    case 'type':
      return put({ text: 'word '.repeat(pick) });
    case 'depth':
      return put({ z: DEPTHS[pick % DEPTHS.length] });
    case 'frame':
      return item?.type === 'sticky' ? put({ type: 'frame' }) : board;
    case 'remove': {
      const items = new Map(board.items);
      if (item) items.delete(item.id);
      return { ...board, items };
    }
    case 'rename': {
      const [persona] = board.personas.values();
      if (!persona) return board;
      return {
        ...board,
        personas: new Map(board.personas).set(persona.id, { ...persona, name: `P${pick}` }),
      };
    }
    case 'tie': {
      const [connector] = board.connectors.values();
      if (!connector || !item) return board;
      const id = `connector:new${at}` as const;
      const tied = { ...connector, id, from: { recordId: item.id } } as typeof connector;
      return { ...board, connectors: new Map(board.connectors).set(id as never, tied) };
    }
    case 'untie': {
      const connectors = new Map(board.connectors);
      const [first] = connectors.keys();
      if (first && pick % 2 === 0) connectors.delete(first);
      return { ...board, connectors };
    }
    case 'map': {
      const [map] = board.maps.values();
      if (!map) return board;
      return { ...board, maps: new Map(board.maps).set(map.id, { ...map, pos: [x, y] }) };
    }
  }
}

describe('a board laid out step by step', () => {
  it('comes out as if it were laid out at once, whatever came, went or moved', () => {
    const start = layoutBoard(sample, measurer);
    fc.assert(
      fc.property(acts, (list) => {
        let board = sample;
        let scene: Scene = start;
        for (const [at, act] of list.entries()) {
          board = after(board, act, at);
          scene = layoutBoard(board, measurer, scene);
        }
        expect(scene).toEqual(layoutBoard(board, measurer));
      }),
      { numRuns: 60 },
    );
  });

  it('may go on from an older scene, as a preview does beside the board', () => {
    const start = layoutBoard(sample, measurer);
    const moved = after(sample, { kind: 'move', pick: 1, x: 5_000, y: 0 }, 0);
    layoutBoard(moved, measurer, start);
    const other = after(sample, { kind: 'move', pick: 2, x: -5_000, y: 0 }, 0);
    expect(layoutBoard(other, measurer, start)).toEqual(layoutBoard(other, measurer));
  });

  it('keeps the drawing of a note that only moved', () => {
    const start = layoutBoard(sample, measurer);
    const note = [...sample.items.values()].findIndex(({ type }) => type === 'sticky');
    const board = after(sample, { kind: 'move', pick: note, x: 700, y: 700 }, 0);
    const scene = layoutBoard(board, measurer, start);
    const changed = scene.items.filter((item, at) => item !== start.items[at]);
    expect(changed).toHaveLength(1);
    expect(changed[0]?.marks).toBe(start.items.find(({ itemId }) => itemId === changed[0]?.itemId)?.marks);
    expect(scene.maps).toBe(start.maps);
  });
});
