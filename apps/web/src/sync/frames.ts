import { MESSAGE } from '@wayline/document';
import * as encoding from 'lib0/encoding';
import { type Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import { messageYjsSyncStep1, messageYjsSyncStep2, messageYjsUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';

function syncFrame(step: number, payload: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE.sync);
  encoding.writeVarUint(encoder, step);
  encoding.writeVarUint8Array(encoder, payload);
  return encoding.toUint8Array(encoder);
}

/** "This is what I have: send me the rest." */
export function syncStep1Frame(doc: Y.Doc): Uint8Array {
  return syncFrame(messageYjsSyncStep1, Y.encodeStateVector(doc));
}

/** Everything here that the other end, by its state vector, has not. */
export function syncStep2Frame(doc: Y.Doc, stateVector: Uint8Array): Uint8Array {
  return syncFrame(messageYjsSyncStep2, Y.encodeStateAsUpdate(doc, stateVector));
}

/** One change, or several merged. */
export function updateFrame(update: Uint8Array): Uint8Array {
  return syncFrame(messageYjsUpdate, update);
}

/** The awareness states of some clients; a client without a state is told to be gone. */
export function awarenessFrame(awareness: Awareness, clients: readonly number[]): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE.awareness);
  encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(awareness, [...clients]));
  return encoding.toUint8Array(encoder);
}
