import { MESSAGE } from '@wayline/document';
import { wireFrame, wireFrameOf } from './wireFrame.ts';

const SYNC_STEP_1 = 0;
const SYNC_STEP_2 = 1;
const UPDATE = 2;

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

/** Written by hand instead of with an encoder: this is made for each edit, and the bytes are copied once. */
function syncFrame(type: number, bytes: Uint8Array): Buffer {
  return wireFrameOf([MESSAGE.sync, type, ...varUint(bytes.length)], bytes);
}

function varUint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
  return bytes;
}
