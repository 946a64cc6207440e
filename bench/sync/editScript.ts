import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

/** What one writer will send: update frames made beforehand, so that both servers carry the very same bytes. */
export interface Writer {
  readonly clientId: number;
  readonly frames: readonly Uint8Array[];
}

/** A sticky and `edits` changes of it, a word or a move each, as y-protocols frames. */
export function writeScript(index: number, edits: number): Writer {
  const doc = new Y.Doc();
  doc.clientID = 1_000_000 + index;
  const frames: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => frames.push(frame(update)));
  const sticky = new Y.Map<unknown>();
  const text = new Y.Text();
  doc.transact(() => {
    doc.getMap('items').set(`item:bench${index}`, sticky);
    for (const [key, value] of Object.entries(fields(index))) sticky.set(key, value);
    sticky.set('text', text);
  });
  for (let edit = 1; edit < edits; edit++) {
    if (edit % 3 === 0) sticky.set('pos', [index * 200, edit]);
    else text.insert(text.length, 'word ');
  }
  return { clientId: doc.clientID, frames };
}

function fields(index: number): Record<string, unknown> {
  return {
    id: `item:bench${index}`,
    type: 'sticky',
    pos: [index * 200, 0],
    size: [160, 120],
    z: 'a0',
    createdAt: '2026-01-01T00:00:00.000Z',
    createdBy: '',
  };
}

/** Sync message (0), update (2), bytes. */
function frame(update: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 0);
  encoding.writeVarUint(encoder, 2);
  encoding.writeVarUint8Array(encoder, update);
  return encoding.toUint8Array(encoder);
}
