import { ReactFlow, ReactFlowProvider, useNodesState, useReactFlow, useStoreApi } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { memo, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { loadNotes } from './loadNotes.js';

const NO_EDGES = [];

const NoteNode = memo(function NoteNode({ id, data, selected }) {
  const { updateNodeData } = useReactFlow();
  const [editing, setEditing] = useState(false);
  const field = useRef(null);
  useEffect(() => {
    if (!editing) return;
    field.current.focus();
    field.current.setSelectionRange(data.text.length, data.text.length);
    // The caret is put at the end once, when the field opens.
  }, [editing]);
  return (
    <div
      className={editing ? 'note nodrag' : 'note'}
      style={{ height: '100%', background: data.color, outline: selected ? '2px solid #3366ff' : 'none' }}
      onDoubleClick={() => setEditing(true)}
    >
      {editing ? (
        <textarea
          ref={field}
          value={data.text}
          onChange={(event) => updateNodeData(id, { text: event.target.value })}
          onBlur={() => setEditing(false)}
        />
      ) : (
        data.text
      )}
    </div>
  );
});
const NODE_TYPES = { note: NoteNode };

function Board({ initial, onlyVisible }) {
  const [nodes, setNodes, onNodesChange] = useNodesState(initial);
  const flow = useReactFlow();
  const store = useStoreApi();

  useEffect(() => {
    const onKey = (event) => {
      if (event.target.localName === 'textarea' || event.key !== 'a' || !event.ctrlKey) return;
      event.preventDefault();
      setNodes((all) => all.map((node) => ({ ...node, selected: true })));
    };
    window.addEventListener('keydown', onKey);
    window.__bench = {
      viewport: flow.getViewport,
      setViewport: (view) => void flow.setViewport(view),
      note(index) {
        const node = store.getState().nodes[index];
        if (!node) return null;
        return { id: node.id, ...node.position, width: node.width, height: node.height };
      },
      selected: () => store.getState().nodes.flatMap((node) => (node.selected ? [node.id] : [])),
      remote: {
        move: (id, x, y) =>
          setNodes((all) => all.map((node) => (node.id === id ? { ...node, position: { x, y } } : node))),
      },
      get canvas() {
        const { x, y, width, height } = store.getState().domNode.getBoundingClientRect();
        return { x, y, width, height };
      },
      ready: () => store.getState().panZoom !== null && document.querySelector('.react-flow__node') !== null,
    };
    return () => window.removeEventListener('keydown', onKey);
  }, [flow, store, setNodes]);

  return (
    <ReactFlow
      nodes={nodes}
      edges={NO_EDGES}
      nodeTypes={NODE_TYPES}
      onNodesChange={onNodesChange}
      onlyRenderVisibleElements={onlyVisible}
      minZoom={0.05}
      maxZoom={4}
      panOnScroll
      panOnScrollSpeed={1}
      zoomOnDoubleClick={false}
    />
  );
}

/** A plain React Flow board of notes, as its documentation teaches. */
export async function showFlow(onlyVisible) {
  const notes = await loadNotes();
  const initial = notes.map(({ id, x, y, width, height, text, color }) => ({
    id,
    type: 'note',
    position: { x, y },
    width,
    height,
    data: { text, color },
  }));
  createRoot(document.getElementById('root')).render(
    <ReactFlowProvider>
      <Board initial={initial} onlyVisible={onlyVisible} />
    </ReactFlowProvider>,
  );
}
