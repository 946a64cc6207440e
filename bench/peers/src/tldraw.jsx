import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite';
import { createRoot } from 'react-dom/client';
import { createShapeId, Tldraw, toRichText } from 'tldraw';
import 'tldraw/tldraw.css';
import { loadNotes } from './loadNotes.js';

const notes = await loadNotes();
const idOf = (id) => createShapeId(id);
const COLORS = ['yellow', 'light-blue', 'light-green', 'light-red'];

function fill(editor) {
  editor.run(
    () =>
      editor.createShapes(
        notes.map(({ id, x, y, width, text }, index) => ({
          id: idOf(id),
          type: 'note',
          x,
          y,
          props: { scale: width / 200, size: 's', color: COLORS[index % 4], richText: toRichText(text) },
        })),
      ),
    { history: 'ignore' },
  );
  window.__bench = {
    viewport() {
      const { x, y, z } = editor.getCamera();
      return { x: x * z, y: y * z, zoom: z };
    },
    setViewport: ({ x, y, zoom }) =>
      editor.setCamera({ x: x / zoom, y: y / zoom, z: zoom }, { immediate: true, force: true }),
    note(index) {
      const shape = notes[index] && editor.getShape(idOf(notes[index].id));
      if (!shape) return null;
      const { width, height } = editor.getShapeGeometry(shape).bounds;
      return { id: shape.id, x: shape.x, y: shape.y, width, height };
    },
    selected: () => editor.getSelectedShapeIds(),
    remote: {
      move: (id, x, y) =>
        editor.store.mergeRemoteChanges(() => editor.store.update(id, (shape) => ({ ...shape, x, y }))),
    },
    get canvas() {
      const { x, y, w, h } = editor.getViewportScreenBounds();
      return { x, y, width: w, height: h };
    },
    ready: () => document.querySelector('.tl-shape') !== null,
  };
}

createRoot(document.getElementById('root')).render(
  <div style={{ position: 'fixed', inset: 0 }}>
    <Tldraw
      assetUrls={getAssetUrlsByImport()}
      options={{ maxShapesPerPage: 100_000 }}
      cameraOptions={{ zoomSteps: [0.05, 0.1, 0.25, 0.5, 1, 2, 4] }}
      onMount={fill}
    />
  </div>,
);
