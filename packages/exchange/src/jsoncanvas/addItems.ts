import { type ItemId, safeLink } from '@wayline/domain';
import type { BoardBuilder } from '../build/boardBuilder.ts';
import type { ImportNotes } from '../build/importNotes.ts';
import type { Canvas, CanvasEdge, CanvasNode } from './canvas.ts';
import { colorOfCanvas } from './canvasColor.ts';
import { frameOf } from './frameOf.ts';

/** The only line of a node that is nothing but a heading. */
const HEADING = /^#{1,6}\s+(\S[^\n]*)$/;
const HEADING_SIZE = 28;

interface Target {
  readonly builder: BoardBuilder;
  readonly notes: ImportNotes;
  /** Records that edges may join besides the new items. */
  readonly known: ReadonlySet<string>;
}

/**
 * Makes a free item of each node, back to front, and a connector of each edge whose two ends are there; answers with
 * the record that each of them became.
 */
export function addItems(
  { nodes, edges }: Pick<Canvas, 'nodes' | 'edges'>,
  target: Target,
): Map<string, string> {
  const { notes } = target;
  const ids = new Map<string, string>();
  const frames = new Map<string, ItemId>();
  // A frame is named by what lies in it, and so has to be there first.
  const groups = nodes.filter(({ type }) => type === 'group');
  const largestFirst = [...groups].sort((a, b) => b.width * b.height - a.width * a.height);
  for (const node of [...largestFirst, ...nodes.filter(({ type }) => type !== 'group')]) {
    if (ids.has(node.id)) {
      notes.warn(node.id, 'double-node', node.id);
    }
    const frame = frameOf(node, groups);
    const id = addItem(node, frames.get(frame?.id ?? ''), target);
    if (!ids.has(node.id)) ids.set(node.id, id);
    if (node.type === 'group' && !frames.has(node.id)) frames.set(node.id, id);
  }
  const records = new Map(ids);
  for (const edge of edges) {
    const id = addEdge(edge, ids, target);
    if (id !== null) records.set(edge.id, id);
  }
  return records;
}

function addItem(node: CanvasNode, frameId: ItemId | undefined, { builder, notes }: Target): ItemId {
  const { id, x, y, width, height } = node;
  const color = colorOfCanvas(node.color, node.type === 'group' ? 'line' : 'ground');
  if (node.color !== undefined && color === undefined) {
    notes.warn(id, 'unknown-color', node.color.slice(0, 20));
  }
  const rest = {
    pos: [x, y],
    size: [width, height],
    ...(color !== undefined && { color }),
    ...(frameId && { frameId }),
  } as const;
  const say = (text: string): string => notes.text(text, id);
  switch (node.type) {
    case 'group':
      return builder.item({ ...rest, type: 'frame', text: notes.name(node.label ?? '', id) });
    case 'link':
      return builder.item({ ...rest, type: 'sticky', ...linked(node.url, node.url, say) });
    case 'file': {
      const path = `${node.file}${node.subpath ?? ''}`;
      notes.warn(id, 'file-named', path);
      return builder.item({ ...rest, type: 'sticky', ...linked(path, node.file, say) });
    }
    case 'text': {
      const heading = HEADING.exec(node.text.trim())?.[1];
      if (heading === undefined) return builder.item({ ...rest, type: 'sticky', text: say(node.text) });
      return builder.item({ ...rest, type: 'text', fontSize: HEADING_SIZE, text: say(heading) });
    }
  }
}

/** A note that says an address, and leads there where that is safe. */
function linked(
  text: string,
  address: string,
  say: (text: string) => string,
): { readonly text: string; readonly url?: string } {
  const url = safeLink(address);
  return { text: say(text), ...(url !== null && { url }) };
}

function addEdge(
  edge: CanvasEdge,
  ids: ReadonlyMap<string, string>,
  { builder, notes, known }: Target,
): string | null {
  const end = (node: string): string | undefined => ids.get(node) ?? (known.has(node) ? node : undefined);
  const [from, to] = [end(edge.fromNode), end(edge.toNode)];
  if (from === undefined || to === undefined) {
    const missing = from === undefined ? edge.fromNode : edge.toNode;
    notes.warn(edge.id, 'loose-edge', missing);
    return null;
  }
  const start = edge.fromEnd === 'arrow';
  const finish = edge.toEnd !== 'none';
  const color = colorOfCanvas(edge.color, 'line');
  const label = notes.name(edge.label ?? '', edge.id);
  return builder.connector({
    from: { recordId: from, ...(edge.fromSide && { side: edge.fromSide }) },
    to: { recordId: to, ...(edge.toSide && { side: edge.toSide }) },
    heads: start ? (finish ? 'both' : 'start') : finish ? 'end' : 'none',
    ...(color !== undefined && { color }),
    ...(label !== '' && { label }),
  });
}
