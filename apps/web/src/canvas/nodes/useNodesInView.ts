import type { BoardDocument } from '@wayline/document';
import type { Rect } from '@wayline/scene';
import { type Node, useStoreApi } from '@xyflow/react';
import { type CSSProperties, useEffect } from 'react';
import { useSession } from '../../session/useSession.ts';
import { useUiStore } from '../../ui/uiStore.ts';
import { useCanvas } from '../CanvasContext.ts';
import { keptId } from '../far/keptId.ts';
import type { SceneIndex } from '../index/sceneIndex.ts';
import { mountedArea } from '../view/mountedArea.ts';
import { visibleArea } from '../view/viewport.ts';
import { movedAmong } from './movedAmong.ts';

/** A map or an item as React Flow sees it: a place and an id, and nothing that changes while typing. */
export type ThingNode = Node<Record<string, never>, 'map' | 'item'>;

const NO_DATA: Record<string, never> = {};

/** What is edited stays an element while a canvas draws the rest; the style sheet knows it by this. */
const KEPT = 'kept';

/** So long after the canvas has taken over, or a pan has come to rest, what nobody sees any more is unmounted, in ms. */
const UNMOUNT_MS = 300;

function nodeOf(
  id: string,
  type: 'map' | 'item',
  rect: Rect,
  zIndex: number,
  className: string,
  before: ThingNode | undefined,
): ThingNode {
  const { x, y, width, height } = rect;
  return {
    id,
    type,
    data: NO_DATA,
    position: { x, y },
    style: placeOf(rect, before),
    width,
    height,
    // With its size and no handles given, React Flow neither hides nor measures it.
    measured: { width, height },
    handles: [],
    zIndex,
    className,
    draggable: false,
    selectable: false,
    connectable: false,
    focusable: false,
    deletable: false,
  };
}

/**
 * A transform of its own would make each thing a picture of its own to the browser, drawn and hit one by one; another
 * place would be laid out anew. So a thing lies where it was mounted, and only what has moved since has a transform.
 */
function placeOf({ x, y }: Rect, before: ThingNode | undefined): CSSProperties {
  const { left, top } = before?.style ?? {};
  if (typeof left !== 'number' || typeof top !== 'number') return { transform: undefined, left: x, top: y };
  const isHome = left === x && top === y;
  return { transform: isHome ? undefined : `translate(${x - left}px, ${y - top}px)`, left, top };
}

const unchanged = (node: ThingNode, rect: Rect, zIndex: number, className: string): boolean =>
  node.className === className &&
  node.position.x === rect.x &&
  node.position.y === rect.y &&
  node.width === rect.width &&
  node.height === rect.height &&
  node.zIndex === zIndex;

/** What React Flow was given is on the page after so long, in ms; until then it might still put an element where it was. */
const RENDERED_MS = 50;

/** A crowd that moves is cheaper in one go. */
const FEW = 12;

/**
 * Puts the element of a node where the node says, past React Flow: it would ask each of its nodes and render this one
 * for a place. It learns of it with the next change that is more than that; false where there is no element yet.
 */
function placeElement(domNode: HTMLElement | null, { id, style }: ThingNode): boolean {
  const element = domNode?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`);
  if (!element || !style) return false;
  element.style.transform = style.transform ?? '';
  return element.style.left === `${style.left}px` && element.style.top === `${style.top}px`;
}

interface Wanted {
  readonly board: BoardDocument;
  readonly index: SceneIndex;
  /** Null where only what is kept stays. */
  readonly area: Rect | null;
  /** What has its element already keeps it this far out, for a pan often goes back where it came from. */
  readonly around: Rect | null;
  readonly keep: string | undefined;
  /** What the pointer carries stays where it was taken up, whatever others do to it meanwhile. */
  readonly carried: ReadonlySet<string> | null;
}

/** Frames lie under maps, everything else over them, in the scene's own order. */
function nodesIn(
  { board, index, area, around, keep, carried }: Wanted,
  before: ReadonlyMap<string, ThingNode>,
): ThingNode[] {
  const wanted = area ? index.things.query(area) : new Set<string>();
  if (around) {
    const near = index.things.query(around);
    for (const id of before.keys()) if (near.has(id)) wanted.add(id);
  }
  if (keep !== undefined) wanted.add(keep);
  const nodes: ThingNode[] = [];
  for (const id of wanted) {
    const item = index.item(id);
    const rect = item?.rect ?? index.map(id)?.rect;
    if (!rect) continue;
    const node = before.get(id);
    if (node && carried?.has(id)) {
      nodes.push(node);
      continue;
    }
    const isFrame = item && board.get('items', id)?.type === 'frame';
    const zIndex = isFrame ? -1 : item ? index.depth(id) + 1 : 0;
    const className = id === keep ? KEPT : '';
    nodes.push(
      node && unchanged(node, rect, zIndex, className)
        ? node
        : nodeOf(id, item ? 'item' : 'map', rect, zIndex, className, node),
    );
  }
  // Elements stand in the order of the board, which is that of reading for those who hear it.
  return nodes.sort((a, b) => (a.zIndex ?? 0) - (b.zIndex ?? 0));
}

/**
 * Gives React Flow its nodes: only what is in view and a little more, each object reused until its place changes, so
 * that its work depends on what is seen and not on the board's size. None while a canvas draws the board. They go into
 * its store past React: of all that React Flow renders only the node that changed is then rendered.
 */
export function useNodesInView(): void {
  const { index, view, drawn, gesture } = useCanvas();
  const { board } = useSession();
  const ui = useUiStore();
  const store = useStoreApi<ThingNode>();

  useEffect(() => {
    let current: readonly ThingNode[] = [];
    let area: Rect | undefined;
    let zoom = Number.NaN;
    let unmounting: ReturnType<typeof setTimeout> | undefined;
    let resting: ReturnType<typeof setTimeout> | undefined;
    let lastMove = 0;
    let isAway = false;
    let hasEnded = false;
    let carried: ReadonlySet<string> | null = null;
    let isRendering = false;
    let rendering: ReturnType<typeof setTimeout> | undefined;
    const show = (seen: Rect | null): void => {
      const before = new Map(current.map((node) => [node.id, node]));
      // What is being edited must not vanish with the words in it, even when it is scrolled away.
      const keep = keptId(ui.getState().editing, index);
      const now = view.get();
      const around = resting === undefined || !seen ? null : visibleArea(now, now, now.width);
      const next = nodesIn({ board, index, area: seen, around, keep, carried }, before);
      const same = next.length === current.length && next.every((node, i) => node === current[i]);
      if (same) return;
      const moved = movedAmong(current, next);
      current = next;
      const { domNode, setNodes } = store.getState();
      const isFew = !isRendering && moved !== null && moved.length <= FEW;
      if (isFew && moved.every((node) => placeElement(domNode, node))) return;
      setNodes(next);
      isRendering = true;
      clearTimeout(rendering);
      rendering = setTimeout(() => {
        isRendering = false;
      }, RENDERED_MS);
    };
    const update = (): void => {
      if (drawn.get() === 'near') {
        const seen = view.get();
        area = mountedArea(seen, area, seen.zoom !== zoom);
        show(area);
      } else if (isAway) show(null);
    };
    const rest = (): void => {
      const left = lastMove + UNMOUNT_MS - performance.now();
      if (left > 0 || carried) {
        resting = setTimeout(rest, Math.max(left, UNMOUNT_MS / 2));
        return;
      }
      resting = undefined;
      if (drawn.get() === 'near' && area) show(area);
    };
    let isAsked = false;
    const follow = (): void => {
      isAsked = false;
      if (hasEnded || drawn.get() !== 'near') return;
      lastMove = performance.now();
      resting ??= setTimeout(rest, UNMOUNT_MS);
      const seen = view.get();
      const next = mountedArea(seen, area, seen.zoom !== zoom);
      zoom = seen.zoom;
      if (next === area) return;
      area = next;
      show(area);
    };
    /** Whoever decides who draws hears of the view too, maybe later: a jump far out must not mount the whole board. */
    const onView = (): void => {
      if (isAsked) return;
      isAsked = true;
      queueMicrotask(follow);
    };
    /** Unmounting a crowd takes longer than a frame, so it waits until nothing moves. */
    const onDrawn = (): void => {
      clearTimeout(unmounting);
      isAway = false;
      if (drawn.get() !== 'far') {
        update();
        return;
      }
      unmounting = setTimeout(() => {
        isAway = true;
        update();
      }, UNMOUNT_MS);
    };
    const onGesture = (): void => {
      const now = gesture.get();
      const next = now?.kind === 'items' ? now.ids : null;
      if (next === carried) return;
      carried = next;
      if (!next) update();
    };
    onDrawn();
    update();
    const stops = [
      view.subscribe(onView),
      index.subscribePlaces(update),
      drawn.subscribe(onDrawn),
      gesture.subscribe(onGesture),
      ui.subscribe((now, before) => {
        if (now.editing?.id !== before.editing?.id && drawn.get() === 'far') show(null);
      }),
    ];
    return () => {
      hasEnded = true;
      clearTimeout(unmounting);
      clearTimeout(resting);
      clearTimeout(rendering);
      stops.forEach((stop) => void stop());
    };
  }, [board, index, view, drawn, gesture, ui, store]);
}
