import { type CommandRequest, MESSAGE, readBarrier, readCommand } from '@wayline/document';
import * as decoding from 'lib0/decoding';

/** A frame of the sync socket, taken apart but not yet believed: the bytes inside are still the sender's. */
export type Frame =
  | { readonly type: 'syncStep1'; readonly stateVector: Uint8Array }
  | { readonly type: 'syncStep2'; readonly update: Uint8Array }
  | { readonly type: 'update'; readonly update: Uint8Array }
  | { readonly type: 'awareness'; readonly states: Uint8Array }
  | { readonly type: 'queryAwareness' }
  | { readonly type: 'barrier'; readonly k: number }
  | { readonly type: 'command'; readonly request: CommandRequest }
  | { readonly type: 'bad'; readonly reason: string };

const SYNC_TYPES = ['syncStep1', 'syncStep2', 'update'] as const;

const bad = (reason: string): Frame => ({ type: 'bad', reason });

/**
 * Reads a frame once, with the decoder the document uses too, so that what is judged is what would be applied
 * (numbers may be written in more than one way). Barriers and commands are known only on sockets that asked for them.
 */
export function readFrame(bytes: Uint8Array, hasBarrier: boolean): Frame {
  try {
    const decoder = decoding.createDecoder(bytes);
    const frame = readMessage(decoder, hasBarrier);
    return frame.type !== 'bad' && decoding.hasContent(decoder) ? bad('bytes after the message') : frame;
  } catch {
    return bad('cut off');
  }
}

function readMessage(decoder: decoding.Decoder, hasBarrier: boolean): Frame {
  const type = decoding.readVarUint(decoder);
  if (type === MESSAGE.sync) return readSync(decoder);
  if (type === MESSAGE.awareness) return { type: 'awareness', states: decoding.readVarUint8Array(decoder) };
  if (type === MESSAGE.queryAwareness) return { type: 'queryAwareness' };
  if (type === MESSAGE.barrier && hasBarrier) {
    const k = readBarrier(decoder);
    return k === null ? bad('barrier') : { type: 'barrier', k };
  }
  if (type === MESSAGE.command && hasBarrier) {
    const request = readCommand(decoder);
    return request === null ? bad('command') : { type: 'command', request };
  }
  return bad(`unknown message type ${type}`);
}

function readSync(decoder: decoding.Decoder): Frame {
  const type = SYNC_TYPES[decoding.readVarUint(decoder)];
  if (type === undefined) return bad('unknown sync message');
  const payload = decoding.readVarUint8Array(decoder);
  return type === 'syncStep1' ? { type, stateVector: payload } : { type, update: payload };
}
