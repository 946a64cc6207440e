import { loadNotes } from './loadNotes.js';

/**
 * The browser's floor: only what is in view stands in the page, one layer is moved, and nothing else happens.
 * No framework, no selection box, no undo, no other people.
 */
const MARGIN = 300;
const CELL = 400;

const root = document.getElementById('root');
const world = document.createElement('div');
world.style.cssText = 'position:absolute;transform-origin:0 0;will-change:transform';
root.append(world);
root.style.cssText = 'position:relative;overflow:hidden;background:#f7f6f3';

const notes = new Map((await loadNotes()).map((note) => [note.id, note]));
const order = [...notes.keys()];
const cells = new Map();
const mounted = new Map();
const selected = new Set();
let view = { x: 0, y: 0, zoom: 1 };
let seen = '';
let frame = 0;

const cellOf = ({ x, y }) => `${Math.floor(x / CELL)} ${Math.floor(y / CELL)}`;
function put(note) {
  const key = cellOf(note);
  const cell = cells.get(key) ?? new Set();
  cells.set(key, cell.add(note.id));
}
for (const note of notes.values()) put(note);

function elementOf(note) {
  const element = document.createElement('div');
  element.className = 'note';
  element.dataset.id = note.id;
  element.style.cssText = `position:absolute;width:${note.width}px;height:${note.height}px;background:${note.color}`;
  element.textContent = note.text;
  place(element, note);
  return element;
}
function place(element, { x, y }) {
  element.style.transform = `translate(${x}px,${y}px)`;
}

function show() {
  frame = 0;
  world.style.transform = `translate(${view.x}px,${view.y}px) scale(${view.zoom})`;
  const [left, top] = [(-view.x - MARGIN) / view.zoom, (-view.y - MARGIN) / view.zoom];
  const from = [Math.floor(left / CELL) - 1, Math.floor(top / CELL) - 1];
  const to = [
    Math.floor((left + (root.clientWidth + 2 * MARGIN) / view.zoom) / CELL),
    Math.floor((top + (root.clientHeight + 2 * MARGIN) / view.zoom) / CELL),
  ];
  const range = `${from} ${to}`;
  if (range === seen) return;
  seen = range;
  const wanted = new Set();
  for (let x = from[0]; x <= to[0]; x++)
    for (let y = from[1]; y <= to[1]; y++) for (const id of cells.get(`${x} ${y}`) ?? []) wanted.add(id);
  for (const [id, element] of mounted) {
    if (wanted.has(id)) continue;
    element.remove();
    mounted.delete(id);
  }
  for (const id of wanted) {
    if (mounted.has(id)) continue;
    const element = elementOf(notes.get(id));
    mounted.set(id, element);
    world.append(element);
  }
}
function ask() {
  if (!frame) frame = requestAnimationFrame(show);
}

function move(id, x, y) {
  const note = notes.get(id);
  const before = cellOf(note);
  note.x = x;
  note.y = y;
  if (cellOf(note) !== before) {
    cells.get(before).delete(id);
    put(note);
    seen = '';
    ask();
  }
  const element = mounted.get(id);
  if (element) place(element, note);
}

root.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    view = { ...view, x: view.x - event.deltaX, y: view.y - event.deltaY };
    ask();
  },
  { passive: false },
);

root.addEventListener('pointerdown', (event) => {
  const element = event.target.closest('.note');
  if (!element || event.target.localName === 'textarea') return;
  const note = notes.get(element.dataset.id);
  const ids = selected.has(note.id) ? [...selected] : [note.id];
  const from = { x: event.clientX, y: event.clientY };
  let by = { x: 0, y: 0 };
  const onMove = (moved) => {
    // Not on the press: a captured pointer's double click would miss the note.
    root.setPointerCapture(event.pointerId);
    by = { x: (moved.clientX - from.x) / view.zoom, y: (moved.clientY - from.y) / view.zoom };
    for (const id of ids) {
      const one = mounted.get(id);
      const { x, y } = notes.get(id);
      if (one) place(one, { x: x + by.x, y: y + by.y });
    }
  };
  const onUp = () => {
    root.removeEventListener('pointermove', onMove);
    for (const id of ids) move(id, notes.get(id).x + by.x, notes.get(id).y + by.y);
  };
  root.addEventListener('pointermove', onMove);
  root.addEventListener('pointerup', onUp, { once: true });
});

root.addEventListener('dblclick', (event) => {
  const element = event.target.closest('.note');
  if (!element) return;
  const note = notes.get(element.dataset.id);
  const field = document.createElement('textarea');
  field.value = note.text;
  field.addEventListener('input', () => {
    note.text = field.value;
  });
  field.addEventListener('blur', () => {
    element.textContent = note.text;
  });
  element.replaceChildren(field);
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
});

window.addEventListener('keydown', (event) => {
  if (event.target.localName === 'textarea') return;
  if (event.key === 'a' && event.ctrlKey) {
    event.preventDefault();
    for (const id of order) selected.add(id);
    world.classList.add('all');
  }
  if (event.key === 'Escape') selected.clear();
});

show();
window.__bench = {
  viewport: () => view,
  setViewport(next) {
    view = next;
    ask();
  },
  note: (index) => notes.get(order[index]) ?? null,
  selected: () => [...selected],
  remote: { move },
  get canvas() {
    return { x: 0, y: 0, width: root.clientWidth, height: root.clientHeight };
  },
  ready: () => mounted.size > 0,
};
