import type { ImportNotes } from '../build/importNotes.ts';
import type { Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemOf.ts';
import type { ProblemPhrase, ValuesOf } from '../problems/problemWords.ts';
import type { Canvas, CanvasEdge, CanvasEnd, CanvasNode, CanvasSide } from './canvas.ts';
import { type Fields, isFields } from './fields.ts';
import type { UnknownKeys } from './unknownKeys.ts';

/** A canvas understood, with the keys that nobody knows. */
export type ParsedCanvas =
  | { readonly ok: true; readonly canvas: Canvas; readonly unknown: UnknownKeys }
  | { readonly ok: false; readonly problem: Problem };

const BASE_KEYS = ['id', 'type', 'x', 'y', 'width', 'height', 'color'];
const NODE_KEYS: Readonly<Record<CanvasNode['type'], readonly string[]>> = {
  text: [...BASE_KEYS, 'text'],
  file: [...BASE_KEYS, 'file', 'subpath'],
  link: [...BASE_KEYS, 'url'],
  group: [...BASE_KEYS, 'label'],
};
const EDGE_KEYS = [
  'id',
  'fromNode',
  'fromSide',
  'fromEnd',
  'toNode',
  'toSide',
  'toEnd',
  'color',
  'label',
] as const;
const SIDES: readonly unknown[] = ['top', 'right', 'bottom', 'left'] satisfies CanvasSide[];
const ENDS: readonly unknown[] = ['none', 'arrow'] satisfies CanvasEnd[];

/** Reads the value of a canvas file: what is no node or edge is left out and told, the rest is taken as it is. */
export function parseCanvas(value: unknown, notes: ImportNotes): ParsedCanvas {
  if (!isFields(value)) return refused(problemOf('file', 'no-canvas'));
  const { nodes = [], edges = [], journey, ...top } = value;
  if (!Array.isArray(nodes)) return refused(problemOf('nodes', 'no-list', 'nodes'));
  if (!Array.isArray(edges)) return refused(problemOf('edges', 'no-list', 'edges'));
  const unknown = { top, nodes: {} as Record<string, Fields>, edges: {} as Record<string, Fields> };
  const readNodes = nodes.flatMap((each: unknown, i) => {
    const node = nodeOf(each, `nodes[${i}]`, notes);
    if (node) keep(unknown.nodes, node.id, each, NODE_KEYS[node.type]);
    return node ? [node] : [];
  });
  const readEdges = edges.flatMap((each: unknown, i) => {
    const edge = edgeOf(each, i, notes);
    if (edge) keep(unknown.edges, edge.id, each, EDGE_KEYS);
    return edge ? [edge] : [];
  });
  return { ok: true, canvas: { nodes: readNodes, edges: readEdges, journey }, unknown };
}

function keep(kept: Record<string, Fields>, id: string, value: unknown, known: readonly string[]): void {
  if (!isFields(value)) return;
  const others = Object.entries(value).filter(([key]) => !known.includes(key));
  if (others.length > 0) kept[id] = Object.fromEntries(others);
}

function nodeOf(value: unknown, where: string, notes: ImportNotes): CanvasNode | null {
  if (!isFields(value)) return leftOut(notes, where, 'no-object');
  const { id, type, x, y, width, height, color } = value;
  if (typeof id !== 'string' || id === '') return leftOut(notes, where, 'node-without-id');
  const place = [x, y, width, height].map((each) => (typeof each === 'number' ? each : Number.NaN));
  if (place.some((each) => !Number.isFinite(each) || Math.abs(each) > 1e9)) {
    return leftOut(notes, where, 'node-place', id);
  }
  const [left = 0, top = 0, wide = 0, high = 0] = place;
  const base = {
    id,
    x: left,
    y: top,
    width: sideOf(wide),
    height: sideOf(high),
    ...(typeof color === 'string' && { color }),
  };
  switch (type) {
    case 'text':
      return { ...base, type, text: stringOf(value.text) };
    case 'file':
      return { ...base, type, file: stringOf(value.file), subpath: stringOf(value.subpath) };
    case 'link':
      return { ...base, type, url: stringOf(value.url) };
    case 'group':
      return { ...base, type, label: stringOf(value.label) };
    default:
      return leftOut(notes, where, 'node-type', id, JSON.stringify(type) ?? 'none');
  }
}

function edgeOf(value: unknown, place: number, notes: ImportNotes): CanvasEdge | null {
  const where = `edges[${place}]`;
  if (!isFields(value)) return leftOut(notes, where, 'no-object');
  const { id, fromNode, fromSide, fromEnd, toNode, toSide, toEnd, color, label } = value;
  if (typeof fromNode !== 'string' || typeof toNode !== 'string') {
    return leftOut(notes, where, 'edge-ends');
  }
  return {
    // The specification asks for an id; an edge is still one without.
    id: typeof id === 'string' && id !== '' ? id : where,
    fromNode,
    toNode,
    ...(SIDES.includes(fromSide) && { fromSide: fromSide as CanvasSide }),
    ...(ENDS.includes(fromEnd) && { fromEnd: fromEnd as CanvasEnd }),
    ...(SIDES.includes(toSide) && { toSide: toSide as CanvasSide }),
    ...(ENDS.includes(toEnd) && { toEnd: toEnd as CanvasEnd }),
    ...(typeof color === 'string' && { color }),
    ...(typeof label === 'string' && { label }),
  };
}

/** No side is less than nothing, nor longer than any that a board may have. */
const sideOf = (length: number): number => Math.max(0, Math.min(1e6, length));
const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function leftOut<P extends ProblemPhrase>(
  notes: ImportNotes,
  where: string,
  phrase: P,
  ...values: ValuesOf<P>
): null {
  notes.ignore(where, phrase, ...values);
  return null;
}

function refused(problem: Problem): ParsedCanvas {
  return { ok: false, problem };
}
