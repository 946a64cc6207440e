import type { Peer } from './peer.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const isFiniteNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

function readCursor(value: unknown): Peer['cursor'] {
  return isFields(value) && isFiniteNumber(value.x) && isFiniteNumber(value.y) ? { x: value.x, y: value.y } : null;
}

function readViewport(value: unknown): Peer['viewport'] {
  if (!isFields(value)) return null;
  const { x, y, zoom } = value;
  return isFiniteNumber(x) && isFiniteNumber(y) && isFiniteNumber(zoom) ? { x, y, zoom } : null;
}

function readEditing(value: unknown): Peer['editing'] {
  if (!isFields(value) || typeof value.id !== 'string' || typeof value.field !== 'string') return null;
  return {
    id: value.id,
    field: value.field,
    ...(typeof value.collection === 'string' && { collection: value.collection }),
    ...(isFiniteNumber(value.anchor) && { anchor: value.anchor }),
    ...(isFiniteNumber(value.head) && { head: value.head }),
  };
}

function readDrag(value: unknown): Peer['drag'] {
  if (!isFields(value) || !isFiniteNumber(value.dx) || !isFiniteNumber(value.dy)) return null;
  return { ids: strings(value.ids), dx: value.dx, dy: value.dy };
}

/** Another page's awareness state as a peer; null when it does not say who it is. Unreadable fields are left out. */
export function readPeer(clientId: number, state: unknown): Peer | null {
  if (!isFields(state) || !isFields(state.user)) return null;
  const { user } = state;
  const id = text(user.id);
  if (id === '') return null;
  return {
    clientId,
    user: { id, name: text(user.name), colour: text(user.colour) || 'ink-a', role: text(user.role) },
    cursor: readCursor(state.cursor),
    selection: strings(state.selection),
    viewport: readViewport(state.viewport),
    editing: readEditing(state.editing),
    drag: readDrag(state.drag),
    hand: state.hand === true,
  };
}
