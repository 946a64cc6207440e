import { type BoardSnapshot, type Change, collectionOf } from '@wayline/domain';
import type { ImportNotes } from '../build/importNotes.ts';
import type { Canvas, CanvasEdge, CanvasNode } from './canvas.ts';
import { colorOfCanvas } from './canvasColor.ts';

type Parts = Pick<Canvas, 'nodes' | 'edges'>;

/** What happened on the canvas to the nodes and edges that a board wrote there, as changes of the board. */
export function editsOf(written: Parts, canvas: Parts, board: BoardSnapshot, notes: ImportNotes): Change[] {
  const nodes = new Map(canvas.nodes.map((node) => [node.id, node]));
  const edges = new Map(canvas.edges.map((edge) => [edge.id, edge]));
  return [
    ...written.nodes.flatMap((was) => nodeEdits(was, nodes.get(was.id), board, notes)),
    ...written.edges.flatMap((was) => edgeEdits(was, edges.get(was.id), notes)),
  ];
}

function nodeEdits(
  was: CanvasNode,
  is: CanvasNode | undefined,
  board: BoardSnapshot,
  notes: ImportNotes,
): Change[] {
  const collection = collectionOf(was.id);
  if (collection === null) return [];
  if (!is) {
    if (collection === 'items' || collection === 'cards') return [{ type: 'delete', collection, id: was.id }];
    // A map is a grid: its stages, steps and lanes are not taken away by taking away a box.
    notes.warn(was.id, 'part-of-map');
    return [];
  }
  const fields: Record<string, unknown> = {};
  const text = notes.text(textOf(is), is.id);
  const isSheet = board.items.get(was.id)?.type === 'personaSheet';
  if (text !== textOf(was).trim() && !isSheet) fields[TEXT_FIELD[collection] ?? 'text'] = text;
  const moved = is.x !== was.x || is.y !== was.y;
  if (moved && (collection === 'items' || collection === 'maps')) fields.pos = [is.x, is.y];
  if (collection === 'items') {
    if (is.width !== was.width || is.height !== was.height) fields.size = [is.width, is.height];
    if (is.color !== was.color)
      fields.color = colorOfCanvas(is.color, is.type === 'group' ? 'line' : 'ground');
  }
  return Object.keys(fields).length > 0 ? [{ type: 'patch', collection, id: was.id, fields }] : [];
}

/** Where each kind of record keeps the text that its node shows. */
const TEXT_FIELD: Readonly<Record<string, string>> = {
  maps: 'title',
  stages: 'name',
  steps: 'name',
  lanes: 'title',
};

function textOf(node: CanvasNode): string {
  if (node.type === 'text') return node.text;
  return node.type === 'group' ? (node.label ?? '') : '';
}

function edgeEdits(was: CanvasEdge, is: CanvasEdge | undefined, notes: ImportNotes): Change[] {
  if (!is) return [{ type: 'delete', collection: 'connectors', id: was.id }];
  const fields: Record<string, unknown> = {};
  if ((is.label ?? '') !== (was.label ?? '')) fields.label = notes.name(is.label ?? '', is.id) || undefined;
  if (is.color !== was.color) fields.color = colorOfCanvas(is.color, 'line');
  return Object.keys(fields).length > 0
    ? [{ type: 'patch', collection: 'connectors', id: was.id, fields }]
    : [];
}
