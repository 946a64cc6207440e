import type { BoardDocument } from '@wayline/document';
import type { Rect } from '@wayline/scene';
import type { Node } from '@xyflow/react';
import { useEffect, useRef, useState } from 'react';
import { useSession } from '../../session/useSession.ts';
import { useUiStore } from '../../ui/uiStore.ts';
import { useCanvas } from '../CanvasContext.ts';
import type { SceneIndex } from '../index/sceneIndex.ts';
import { coarseArea } from '../view/useView.ts';

/** A map or an item as React Flow sees it: a place and an id, and nothing that changes while typing. */
export type ThingNode = Node<Record<string, never>, 'map' | 'item'>;

const NO_DATA: Record<string, never> = {};

function nodeOf(id: string, type: 'map' | 'item', rect: Rect, zIndex: number): ThingNode {
  const { x, y, width, height } = rect;
  return {
    id,
    type,
    data: NO_DATA,
    position: { x, y },
    width,
    height,
    // With its size and no handles given, React Flow neither hides nor measures it.
    measured: { width, height },
    handles: [],
    zIndex,
    draggable: false,
    selectable: false,
    connectable: false,
    focusable: false,
    deletable: false,
  };
}

const unchanged = (node: ThingNode, rect: Rect, zIndex: number): boolean =>
  node.position.x === rect.x &&
  node.position.y === rect.y &&
  node.width === rect.width &&
  node.height === rect.height &&
  node.zIndex === zIndex;

/** Frames lie under maps, everything else over them, in the scene's own order. */
function nodesIn(
  board: BoardDocument,
  index: SceneIndex,
  area: Rect,
  keep: ReadonlySet<string>,
  before: ReadonlyMap<string, ThingNode>,
): ThingNode[] {
  const inView = index.things.query(area);
  const scene = index.scene();
  const nodes: ThingNode[] = [];
  const add = (id: string, type: 'map' | 'item', rect: Rect, zIndex: number): void => {
    const node = before.get(id);
    nodes.push(node && unchanged(node, rect, zIndex) ? node : nodeOf(id, type, rect, zIndex));
  };
  for (const map of scene.maps) if (inView.has(map.mapId)) add(map.mapId, 'map', map.rect, 0);
  scene.items.forEach((item, order) => {
    if (inView.has(item.itemId) || keep.has(item.itemId)) {
      const under = board.get('items', item.itemId)?.type === 'frame';
      add(item.itemId, 'item', item.rect, under ? -1 : order + 1);
    }
  });
  return nodes;
}

/**
 * The nodes for React Flow: only what is in view and a little more, each object reused until its place changes, so
 * that React Flow's work depends on what is seen and not on the board's size.
 */
export function useNodesInView(): ThingNode[] {
  const { index, view } = useCanvas();
  const { board } = useSession();
  const ui = useUiStore();
  const [nodes, setNodes] = useState<ThingNode[]>([]);
  const current = useRef<ThingNode[]>([]);

  useEffect(() => {
    let area: Rect | undefined;
    const update = (): void => {
      area = coarseArea(view.get());
      const before = new Map(current.current.map((node) => [node.id, node]));
      // What is being edited must not vanish with the words in it, even when it is scrolled away.
      const editing = ui.getState().editing?.id;
      const next = nodesIn(board, index, area, new Set(editing ? [editing] : []), before);
      const same =
        next.length === current.current.length && next.every((node, i) => node === current.current[i]);
      if (same) return;
      current.current = next;
      setNodes(next);
    };
    const onView = (): void => {
      const next = coarseArea(view.get());
      const moved =
        !area ||
        next.x !== area.x ||
        next.y !== area.y ||
        next.width !== area.width ||
        next.height !== area.height;
      if (moved) update();
    };
    update();
    const stops = [view.subscribe(onView), index.subscribePlaces(update)];
    return () => stops.forEach((stop) => void stop());
  }, [board, index, view, ui]);

  return nodes;
}
