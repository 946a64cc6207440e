import {
  type NodeTypes,
  ReactFlow,
  type ReactFlowProps,
  ReactFlowProvider,
  ViewportPortal,
} from '@xyflow/react';
import { patiently } from '../ui/patiently.ts';
import '@xyflow/react/dist/base.css';
import {
  type FunctionComponent,
  lazy,
  memo,
  type ReactElement,
  Suspense,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useSyncExternalStore,
} from 'react';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { useUi } from '../ui/uiStore.ts';
import { useAfterPaint } from '../ui/useAfterPaint.ts';
import { useLiveSelection } from '../ui/useLiveSelection.ts';
import { Announcer } from './Announcer.tsx';
import styles from './BoardCanvas.module.css';
import { SelectionBarSlot } from './bar/SelectionBarSlot.tsx';
import { CanvasContext, createCanvas, useCanvas } from './CanvasContext.ts';
import { ToolBar } from './controls/ToolBar.tsx';
import { ZoomBar } from './controls/ZoomBar.tsx';
import { useComeNear } from './far/useComeNear.ts';
import { useCanvasKeys } from './keys/useCanvasKeys.ts';
import { ConnectorLayer } from './layers/ConnectorLayer.tsx';
import { Overlays } from './layers/Overlays.tsx';
import { SelectionBox } from './layers/SelectionBox.tsx';
import { useContextMenu } from './menu/useContextMenu.tsx';
import { ItemNode } from './nodes/ItemNode.tsx';
import { MapNode } from './nodes/MapNode.tsx';
import { useGivenSizes } from './nodes/useGivenSizes.ts';
import { type ThingNode, useNodesInView } from './nodes/useNodesInView.ts';
import { usePictureDrop } from './pictures/usePictureDrop.ts';
import { usePointer } from './pointer/usePointer.ts';
import { useFollowedView } from './presence/useFollowedView.ts';
import { usePublishedSelection } from './presence/usePublishedSelection.ts';
import { usePublishedViewport } from './presence/usePublishedViewport.ts';
import { useBench } from './useBench.ts';
import { useDestination } from './useDestination.ts';
import { useRevealSelection } from './useRevealSelection.ts';
import { useSought } from './useSought.ts';
import { BoardDots } from './view/BoardDots.tsx';
import { Dots } from './view/Dots.tsx';
import { useHeldViewport } from './view/useHeldViewport.ts';
import { ViewBridge } from './view/ViewBridge.tsx';
import { MAX_ZOOM, MIN_ZOOM } from './view/viewport.ts';

const FarCanvas = lazy(() => patiently(() => import('./far/FarCanvas.tsx')));
const FarTree = lazy(() => patiently(() => import('./far/FarTree.tsx')));
const Presentation = lazy(() => patiently(() => import('./presenting/Presentation.tsx')));
const Later = lazy(() => patiently(() => import('./Later.tsx')));
const LaterLayers = lazy(() => patiently(() => import('./layers/LaterLayers.tsx')));
const NODE_TYPES: NodeTypes = { map: MapNode, item: ItemNode };
const NO_EDGES: never[] = [];
const MIDDLE_BUTTON = [1];
/** Everything but moving about is ours: React Flow neither selects, drags, connects nor deletes. */
const OFF: Partial<ReactFlowProps<ThingNode>> = {
  nodesDraggable: false,
  nodesConnectable: false,
  nodesFocusable: false,
  edgesFocusable: false,
  elementsSelectable: false,
  selectionKeyCode: null,
  multiSelectionKeyCode: null,
  deleteKeyCode: null,
  zoomOnScroll: false,
  zoomOnDoubleClick: false,
  disableKeyboardA11y: true,
  // Its own English sentences about keys that do something else here.
  ariaLabelConfig: { 'node.a11yDescription.default': '', 'edge.a11yDescription.default': '' },
};

/** What lies over the things. It does not render again because one of them moves. */
const Layers: FunctionComponent<{ readonly isPainted: boolean }> = memo(function Layers({ isPainted }) {
  const { drawn } = useCanvas();
  const isFar = useSyncExternalStore(drawn.subscribe, () => drawn.get() === 'far');
  return (
    <ViewportPortal>
      <BoardDots />
      <Overlays>
        <ConnectorLayer />
        <SelectionBox />
        <Suspense>{isPainted && <LaterLayers />}</Suspense>
        <Suspense>{isFar && <FarTree />}</Suspense>
      </Overlays>
    </ViewportPortal>
  );
});

function Flow({ isPainted }: { readonly isPainted: boolean }): ReactElement {
  useGivenSizes();
  useNodesInView();
  const held = useHeldViewport();
  const { view } = useCanvas();
  const tool = useUi((ui) => ui.tool);
  return (
    <ReactFlow<ThingNode>
      {...OFF}
      edges={NO_EDGES}
      nodeTypes={NODE_TYPES}
      minZoom={MIN_ZOOM}
      maxZoom={MAX_ZOOM}
      panOnScroll
      panOnScrollSpeed={1}
      zoomOnPinch
      panOnDrag={tool === 'hand' ? true : MIDDLE_BUTTON}
      onMoveStart={(event) => event && view.movedByHand()}
      {...held}
    >
      <ViewBridge />
      <Layers isPainted={isPainted} />
    </ReactFlow>
  );
}

function Surface(): ReactElement {
  const canvas = useCanvas();
  const { canvas: words } = useText();
  const tool = useUi((ui) => ui.tool);
  const isPresenting = useUi((ui) => ui.presenting !== null);
  const several = useUi((ui) => ui.selection.length > 1);
  const isPanning = useRef(false);
  const root = useRef<HTMLElement>(null);
  const pointer = usePointer(isPanning);
  const gesture = useSyncExternalStore(canvas.gesture.subscribe, () => canvas.gesture.get()?.kind);
  useCanvasKeys(isPanning);
  usePictureDrop(root);
  const { menu, onContextMenu } = useContextMenu();
  usePublishedSelection();
  usePublishedViewport();
  useLiveSelection();
  useRevealSelection();
  useSought();
  useDestination();
  useFollowedView();
  useComeNear();
  const isPainted = useAfterPaint();
  const [isWhole, becomeWhole] = useReducer(() => true, false);
  useBench(root);
  return (
    <section
      ref={root}
      className={styles.canvas}
      data-tool={tool}
      data-gesture={gesture}
      data-several={several || undefined}
      aria-label={words.canvas}
      aria-busy={!isWhole}
      {...pointer}
      onContextMenu={onContextMenu}
    >
      <Dots />
      <Suspense>{isPainted && <FarCanvas root={root} />}</Suspense>
      <Flow isPainted={isPainted} />
      {isPresenting ? (
        <Suspense>
          <Presentation />
        </Suspense>
      ) : (
        <>
          <SelectionBarSlot />
          <ToolBar />
          <ZoomBar />
        </>
      )}
      <Announcer />
      <Suspense>{isPainted && <Later onHere={becomeWhole} />}</Suspense>
      {menu}
    </section>
  );
}

/** The infinite canvas of an open board: maps, notes and arrows, the tools, and the others in the room. */
export default function BoardCanvas(): ReactElement {
  const session = useSession();
  const canvas = useMemo(() => createCanvas(session), [session]);
  useEffect(() => canvas.destroy, [canvas]);
  return (
    <CanvasContext value={canvas}>
      <ReactFlowProvider>
        <Surface />
      </ReactFlowProvider>
    </CanvasContext>
  );
}
