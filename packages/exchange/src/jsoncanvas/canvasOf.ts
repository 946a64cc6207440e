import { type BoardSnapshot, type Connector, type ConnectorEnd, compareZ } from '@wayline/domain';
import type { Scene } from '@wayline/scene';
import type { Canvas, CanvasEdge, CanvasNode } from './canvas.ts';
import { itemNode } from './itemNode.ts';
import { mapNodes } from './mapNodes.ts';

/**
 * A board as nodes and edges, back to front: frames, maps with their stages, steps, lanes and cards, then everything
 * else. Every number is whole, and the id of a node is that of its record. `names` are those of pictures, by file.
 */
export function canvasOf(
  snapshot: BoardSnapshot,
  scene: Scene,
  names: ReadonlyMap<string, string> = new Map(),
): Pick<Canvas, 'nodes' | 'edges'> {
  const items = scene.items.flatMap(({ itemId, rect }) => {
    const item = snapshot.items.get(itemId);
    const node = item && itemNode(item, rect, snapshot, names);
    return node ? [node] : [];
  });
  const nodes: CanvasNode[] = [
    ...items.filter(({ type }) => type === 'group'),
    ...scene.maps.flatMap((map) => mapNodes(map, snapshot)),
    ...items.filter(({ type }) => type !== 'group'),
  ];
  const drawn = new Set(nodes.map(({ id }) => id));
  const edges = [...snapshot.connectors.values()].sort(compareZ).flatMap((connector) => {
    const edge = edgeOf(connector, drawn);
    return edge ? [edge] : [];
  });
  return { nodes, edges };
}

/** An edge joins two nodes; a connector with an end in the open, or at something that is no node, is none. */
function edgeOf(connector: Connector, drawn: ReadonlySet<string>): CanvasEdge | null {
  const { id, from, to, heads, color, label } = connector;
  const [fromNode, toNode] = [nodeAt(from), nodeAt(to)];
  if (fromNode === null || toNode === null || !drawn.has(fromNode) || !drawn.has(toNode)) return null;
  const [fromSide, toSide] = [sideOf(from), sideOf(to)];
  return {
    id,
    fromNode,
    ...(fromSide && { fromSide }),
    ...((heads === 'start' || heads === 'both') && { fromEnd: 'arrow' }),
    toNode,
    ...(toSide && { toSide }),
    ...((heads === 'none' || heads === 'start') && { toEnd: 'none' }),
    ...(color !== undefined && { color }),
    ...(label !== undefined && label !== '' && { label }),
  };
}

const nodeAt = (end: ConnectorEnd): string | null => ('recordId' in end ? end.recordId : null);
const sideOf = (end: ConnectorEnd): CanvasEdge['fromSide'] => ('recordId' in end ? end.side : undefined);
