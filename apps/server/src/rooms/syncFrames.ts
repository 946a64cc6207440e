import { MESSAGE } from '@wayline/document';
import * as encoding from 'lib0/encoding';
import { wireFrame } from './wireFrame.ts';

const SYNC_STEP_1 = 0;
const SYNC_STEP_2 = 1;
const UPDATE = 2;

function syncFrame(type: number, payload: Uint8Array): Buffer {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE.sync);
  encoding.writeVarUint(encoder, type);
  encoding.writeVarUint8Array(encoder, payload);
  return wireFrame(encoding.toUint8Array(encoder));
}

/** "This is what I have; send what I lack." */
export function syncStep1Frame(stateVector: Uint8Array): Buffer {
  return syncFrame(SYNC_STEP_1, stateVector);
}

/** "This is what you lack." */
export function syncStep2Frame(update: Uint8Array): Buffer {
  return syncFrame(SYNC_STEP_2, update);
}

export function updateFrame(update: Uint8Array): Buffer {
  return syncFrame(UPDATE, update);
}

/** Awareness of nobody: says nothing and keeps a silent connection alive. */
export function keepAliveFrame(): Buffer {
  return wireFrame(Uint8Array.of(MESSAGE.awareness, 1, 0));
}
