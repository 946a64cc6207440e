import {
  applyChanges,
  type BoardSnapshot,
  compareZ,
  type Item,
  makeRecord,
  patch,
  sampleBoard,
  writeBoardFile,
} from '@wayline/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFile } from '../importFile.ts';
import { readOptions } from '../testing/readOptions.ts';
import type { Canvas, CanvasNode } from './canvas.ts';
import { readCanvas } from './readCanvas.ts';
import { writeCanvas } from './writeCanvas.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** The sample with things around its map. */
function board(): BoardSnapshot {
  const context = { now: NOW, by: '', newId: (prefix: string) => `${prefix}:x` as never };
  const items = [
    { id: 'item:frame', type: 'frame', pos: [-600.4, 0], size: [400, 400], text: 'Parking', z: 'a1' },
    {
      id: 'item:note',
      type: 'sticky',
      pos: [-580.2, 20.6],
      size: [160, 120],
      text: 'Idea',
      z: 'a3',
      color: '#dfead8',
    },
    {
      id: 'item:shape',
      type: 'shape',
      pos: [-380, 20],
      size: [120, 80],
      text: 'Gate',
      z: 'a2',
      form: 'diamond',
    },
    { id: 'item:line', type: 'drawing', pos: [-300, 300], size: [9, 9], points: [0, 0, 1, 9, 9, 1], z: 'a4' },
  ].map((fields) => makeRecord('items', fields as never, context));
  const connectors = [
    {
      id: 'connector:1',
      from: { recordId: 'item:note', side: 'right' },
      to: { recordId: 'card:doing-sign' },
      label: 'why?',
      heads: 'both',
      z: 'a1',
    },
    { id: 'connector:2', from: { recordId: 'item:note' }, to: { pos: [0, -80] }, z: 'a2' },
  ].map((fields) => makeRecord('connectors', fields as never, context));
  return applyChanges(sampleBoard(NOW), [
    ...items.map((record) => ({ type: 'put', collection: 'items', record }) as const),
    ...connectors.map((record) => ({ type: 'put', collection: 'connectors', record }) as const),
  ]);
}

async function written(snapshot: BoardSnapshot): Promise<Canvas> {
  const result = await writeCanvas(snapshot, {});
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return JSON.parse(new TextDecoder().decode(result.bytes)) as Canvas;
}

function read(canvas: unknown): Extract<ReturnType<typeof readCanvas>, { ok: true }> {
  const result = readCanvas(bytesOf(canvas), readOptions());
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

const changed = (canvas: Canvas, id: string, change: Partial<CanvasNode> & { text?: string }): Canvas => ({
  ...canvas,
  nodes: canvas.nodes.map((node) => (node.id === id ? ({ ...node, ...change } as CanvasNode) : node)),
});

describe('a board as a JSON Canvas', () => {
  it('has only whole numbers, ids that are there once, and edges between nodes that are there', async () => {
    const { nodes, edges } = await written(board());
    for (const { x, y, width, height } of nodes) {
      for (const value of [x, y, width, height]) expect(Number.isInteger(value)).toBe(true);
      expect(Math.min(width, height)).toBeGreaterThan(0);
    }
    const ids = nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { fromNode, toNode } of edges) expect(ids).toEqual(expect.arrayContaining([fromNode, toNode]));
  });

  it('shows stages as groups and cards as texts in their colours, with the free things above', async () => {
    const { nodes } = await written(board());
    const at = (id: string): number => nodes.findIndex((node) => node.id === id);
    const stages = [...board().stages.values()].map(({ id }) => at(id));
    expect(stages.every((place) => nodes[place]?.type === 'group')).toBe(true);
    expect(nodes[at('card:doing-sign')]).toMatchObject({ type: 'text' });
    expect(at('item:frame')).toBeLessThan(Math.min(...stages));
    expect(at('item:shape')).toBeGreaterThan(at('card:doing-sign'));
    // Array order is the order of depth.
    expect(at('item:note')).toBeGreaterThan(at('item:shape'));
    const pain = [...board().cards.values()].find(({ kind }) => kind === 'pain');
    expect(nodes[at(pain?.id ?? '')]?.color).toBe('#A8372B');
  });

  it('says arrows by their ends, and what other programs do not see', async () => {
    const { edges } = await written(board());
    expect(edges.filter(({ toNode }) => toNode === 'card:doing-sign')).toEqual([
      {
        id: 'connector:1',
        fromNode: 'item:note',
        fromSide: 'right',
        fromEnd: 'arrow',
        toNode: 'card:doing-sign',
        label: 'why?',
      },
    ]);
    const result = await writeCanvas(board(), {});
    expect(result.ok && result.losses).toEqual(
      expect.arrayContaining([
        '1 drawing.',
        'The outline of 1 shape, whose words stay.',
        '1 connector with an end in the open or at the curve.',
      ]),
    );
  });

  it('comes back whole', async () => {
    const { snapshot, report } = read(await written(board()));
    expect(writeBoardFile(snapshot)).toBe(writeBoardFile(board()));
    expect(report.warnings).toEqual([]);
  });

  it('has the same bytes however often it is written and read', async () => {
    const first = await written(board());
    expect(JSON.stringify(await written(read(first).snapshot))).toBe(JSON.stringify(first));
  });
});

describe('a canvas that was changed elsewhere', () => {
  it('brings new words, places and sizes into the board', async () => {
    const canvas = await written(board());
    const edited = changed(changed(canvas, 'card:doing-sign', { text: 'Signs on paper' }), 'item:note', {
      x: -500,
      y: 40,
      text: 'Better idea',
    });
    const { snapshot } = read(edited);
    expect(snapshot.cards.get('card:doing-sign')?.text).toBe('Signs on paper');
    expect(snapshot.items.get('item:note')).toMatchObject({
      pos: [-500, 40],
      size: [160, 120],
      text: 'Better idea',
    });
    // What nobody touched keeps its place to the fraction.
    expect(snapshot.items.get('item:frame')?.pos).toEqual([-600.4, 0]);
  });

  it('loses what was deleted there, but no part of a map’s grid', async () => {
    const canvas = await written(board());
    const [stage] = board().stages.values();
    const gone = new Set(['card:doing-sign', 'item:note', 'connector:1', stage?.id]);
    const { snapshot, report } = read({
      ...canvas,
      nodes: canvas.nodes.filter(({ id }) => !gone.has(id)),
      edges: canvas.edges.filter(({ id }) => !gone.has(id)),
    });
    expect(snapshot.cards.has('card:doing-sign')).toBe(false);
    expect(snapshot.items.has('item:note')).toBe(false);
    expect(snapshot.items.has('item:line')).toBe(true);
    expect(snapshot.stages.has(stage?.id ?? '')).toBe(true);
    expect(report.warnings.map(({ code }) => code)).toEqual(['part-of-map']);
  });

  it('gets what was added there, above what was there, and joined to a card', async () => {
    const canvas = await written(board());
    const { snapshot } = read({
      ...canvas,
      nodes: [...canvas.nodes, { id: 'n', type: 'text', text: 'New', x: 1, y: 2, width: 100, height: 60 }],
      edges: [...canvas.edges, { id: 'e', fromNode: 'n', toNode: 'card:doing-sign' }],
    });
    const top = [...snapshot.items.values()].sort(compareZ).at(-1);
    expect(top).toMatchObject({ type: 'sticky', text: 'New', pos: [1, 2] });
    expect([...snapshot.connectors.values()].at(-1)).toMatchObject({
      from: { recordId: top?.id },
      to: { recordId: 'card:doing-sign' },
      heads: 'end',
    });
  });
});

describe('a canvas from another program', () => {
  const foreign = {
    nodes: [
      { id: 'g', type: 'group', x: -20, y: -40, width: 600, height: 400, label: 'Ideas', color: '4' },
      { id: 't', type: 'text', x: 0, y: 0, width: 250, height: 60, text: 'Call *back*', color: '1' },
      { id: 'h', type: 'text', x: 900, y: 0, width: 250, height: 60, text: '# Plan' },
      { id: 'f', type: 'file', x: 0, y: 100, width: 250, height: 60, file: 'Notes/Day.md', subpath: '#noon' },
      {
        id: 'l',
        type: 'link',
        x: 300,
        y: 100,
        width: 250,
        height: 60,
        url: 'https://example.org/a',
        color: '#abc',
      },
    ],
    edges: [
      { id: 'e1', fromNode: 't', fromSide: 'right', toNode: 'l', toSide: 'left', label: 'see', color: '6' },
      { id: 'e2', fromNode: 'f', toNode: 't', fromEnd: 'arrow', toEnd: 'none' },
      { id: 'e3', fromNode: 'f', toNode: 'nowhere' },
    ],
  };
  const items = (canvas: unknown): Item[] => [...read(canvas).snapshot.items.values()].sort(compareZ);

  it('becomes frames, notes, headings and links, where they lay', () => {
    expect(items(foreign)).toMatchObject([
      { type: 'frame', text: 'Ideas', pos: [-20, -40], size: [600, 400], color: '#2F6F3E' },
      { type: 'sticky', text: 'Call *back*', color: '#F5DFDB' },
      { type: 'text', text: 'Plan' },
      { type: 'sticky', text: 'Notes/Day.md#noon' },
      { type: 'sticky', text: 'https://example.org/a', url: 'https://example.org/a', color: '#aabbcc' },
    ]);
    const [frame, ...others] = items(foreign);
    expect(others.map(({ frameId }) => frameId === frame?.id)).toEqual([true, false, true, true]);
  });

  it('joins them by edges whose arrow is at the end where nothing else is said', () => {
    const { snapshot, report } = read(foreign);
    expect([...snapshot.connectors.values()].sort(compareZ)).toMatchObject([
      { from: { side: 'right' }, to: { side: 'left' }, heads: 'end', label: 'see', color: '#7A4B8C' },
      { heads: 'start' },
    ]);
    expect(report.warnings).toContainEqual({
      where: 'e3',
      code: 'loose-edge',
      message: 'This edge joins "nowhere", which is no node; it was left out.',
      says: ['loose-edge', 'nowhere'],
    });
    expect(report.created).toEqual({ items: 5, connectors: 2 });
  });

  it.each([[{}], [{ nodes: [] }], [{ edges: [] }]])('may have no nodes or edges: %j', (canvas) => {
    expect(read(canvas).report).toEqual({ created: {}, ignored: [], warnings: [] });
  });

  it('may be an empty file', () => {
    expect(readCanvas(new TextEncoder().encode('\n'), readOptions())).toMatchObject({ ok: true });
  });

  it('keeps the keys that nobody knows until it is a canvas again', async () => {
    const { snapshot, extras, report } = read({
      ...foreign,
      nodes: foreign.nodes.map((node) =>
        node.id === 't' ? { ...node, styleAttributes: { shape: 'pill' } } : node,
      ),
      edges: foreign.edges.map((edge) => (edge.id === 'e1' ? { ...edge, portal: true } : edge)),
      metadata: { version: '1.0-1.0' },
    });
    expect(report.warnings.map(({ code }) => code)).toContain('unknown-keys');
    const again = await writeCanvas(snapshot, extras ? { extras } : {});
    const canvas = JSON.parse(again.ok ? new TextDecoder().decode(again.bytes) : '');
    expect(canvas.metadata).toEqual({ version: '1.0-1.0' });
    expect(canvas.nodes.filter((node: object) => 'styleAttributes' in node)).toHaveLength(1);
    expect(canvas.edges.filter((edge: object) => 'portal' in edge)).toMatchObject([{ label: 'see' }]);
    expect(canvas.journey.canvas).toBeUndefined();
  });

  it('is known by its name or by its first key', async () => {
    const options = readOptions();
    for (const filename of ['plan.canvas', 'plan.json', '']) {
      const result = await importFile(bytesOf(foreign), { ...options, filename });
      expect(result).toMatchObject({ ok: true, report: { created: { items: 5 } } });
    }
  });

  it('tells what is no canvas, and leaves out what is no node', () => {
    const refused = (value: unknown): unknown => readCanvas(bytesOf(value), readOptions());
    expect(refused([])).toMatchObject({ ok: false, problems: [{ code: 'no-canvas' }] });
    expect(refused({ nodes: 3 })).toMatchObject({ ok: false, problems: [{ where: 'nodes' }] });
    const { report } = read({
      nodes: [7, { id: 'a' }, { id: 'b', type: 'portal', x: 0, y: 0, width: 1, height: 1 }],
    });
    expect(report.ignored.map(({ where }) => where)).toEqual(['nodes[0]', 'nodes[1]', 'nodes[2]']);
    expect(read({ journey: { format: 'other' } }).report.warnings).toMatchObject([{ code: 'no-journey' }]);
  });

  it('is read or refused, never thrown at, whatever it holds', () => {
    const node = fc.record(
      {
        id: fc.constantFrom('a', 'b', ''),
        type: fc.constantFrom('text', 'file', 'link', 'group', 'x'),
        x: fc.oneof(fc.double(), fc.string()),
        y: fc.double(),
        width: fc.double(),
        height: fc.double(),
        text: fc.oneof(fc.string(), fc.anything()),
        url: fc.webUrl(),
        color: fc.oneof(fc.string(), fc.constantFrom('1', '#fff', '#12345678')),
      },
      { requiredKeys: [] },
    );
    const edge = fc.record({
      id: fc.string(),
      fromNode: fc.constantFrom('a', 'b', 'c'),
      toNode: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(fc.record({ nodes: fc.array(node), edges: fc.array(edge) }), (canvas) => {
        const result = readCanvas(bytesOf(canvas), readOptions());
        if (result.ok) expect(() => writeBoardFile(result.snapshot)).not.toThrow();
      }),
      { seed: 12, numRuns: 200 },
    );
  });
});

describe('a picture on a canvas', () => {
  it('is named, and its bytes come back with the board', async () => {
    const id = `file:${'ab'.repeat(32)}` as const;
    const files = [
      { id, name: 'desk.png', mime: 'image/png', width: 1, height: 1, bytes: 3, data: 'AAAA' },
    ] as const;
    const record = makeRecord('items', { type: 'image', fileId: id, text: '' } as never, {
      now: NOW,
      by: '',
      newId: () => 'item:picture' as never,
    });
    const snapshot = applyChanges(sampleBoard(NOW), [
      { type: 'put', collection: 'items', record },
      patch('items', 'item:picture', { z: 'a1' }),
    ]);
    const result = await writeCanvas(snapshot, { extras: { comments: [], unknown: {}, files } });
    if (!result.ok) throw new Error('not written');
    const canvas = JSON.parse(new TextDecoder().decode(result.bytes)) as Canvas;
    expect(canvas.nodes).toContainEqual(expect.objectContaining({ type: 'file', file: 'desk.png' }));
    const back = read(canvas);
    expect(back.extras?.files).toEqual(files);
    expect(back.snapshot.items.get('item:picture')).toMatchObject({ type: 'image', fileId: id });
  });
});
