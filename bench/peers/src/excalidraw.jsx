import {
  CaptureUpdateAction,
  convertToExcalidrawElements,
  Excalidraw,
  newElementWith,
} from '@excalidraw/excalidraw';
import '@excalidraw/excalidraw/index.css';
import { createRoot } from 'react-dom/client';
import { loadNotes } from './loadNotes.js';

const notes = await loadNotes();
const elements = convertToExcalidrawElements(
  notes.map(({ id, x, y, width, height, text, color }) => ({
    type: 'rectangle',
    id,
    x,
    y,
    width,
    height,
    backgroundColor: color,
    fillStyle: 'solid',
    roughness: 0,
    strokeWidth: 1,
    label: { text, fontSize: 14 },
  })),
  { regenerateIds: false },
);

/** A remote move as a collaborating host gives it: the changed elements new, all others the same objects. */
function remoteMove(api, id, x, y) {
  const all = api.getSceneElementsIncludingDeleted();
  const moved = all.find((element) => element.id === id);
  const [dx, dy] = [x - moved.x, y - moved.y];
  api.updateScene({
    elements: all.map((element) =>
      element.id === id || element.containerId === id
        ? newElementWith(element, { x: element.x + dx, y: element.y + dy })
        : element,
    ),
    captureUpdate: CaptureUpdateAction.NEVER,
  });
}

function expose(api) {
  window.__bench = {
    viewport() {
      const { scrollX, scrollY, zoom } = api.getAppState();
      return { x: scrollX * zoom.value, y: scrollY * zoom.value, zoom: zoom.value };
    },
    setViewport: ({ x, y, zoom }) =>
      api.updateScene({ appState: { scrollX: x / zoom, scrollY: y / zoom, zoom: { value: zoom } } }),
    note(index) {
      const element = api.getSceneElements().find(({ id }) => id === notes[index]?.id);
      return element
        ? { id: element.id, x: element.x, y: element.y, width: element.width, height: element.height }
        : null;
    },
    selected: () => Object.keys(api.getAppState().selectedElementIds),
    remote: { move: (id, x, y) => remoteMove(api, id, x, y) },
    get canvas() {
      const { offsetLeft: x, offsetTop: y, width, height } = api.getAppState();
      return { x, y, width, height };
    },
    ready: () => !api.getAppState().isLoading && api.getSceneElements().length > 0,
  };
}

createRoot(document.getElementById('root')).render(
  <Excalidraw excalidrawAPI={expose} initialData={{ elements, scrollToContent: false }} />,
);
