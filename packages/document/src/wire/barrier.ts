import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { MESSAGE } from './messageType.ts';

/** What a barrier may be answered with: `rejected` means that the sender's edits were refused and are nowhere. */
export const DURABLE: {
  readonly durable: 0;
  readonly readOnly: 1;
  readonly storageFailing: 2;
  readonly rejected: 3;
} = { durable: 0, readOnly: 1, storageFailing: 2, rejected: 3 };

export type DurableStatus = (typeof DURABLE)[keyof typeof DURABLE];

/** The answer to barrier `k`. */
export interface Durable {
  readonly k: number;
  readonly status: DurableStatus;
}

/** A whole BARRIER frame: varUint 120, varUint k. `k` is the client's own count, ≥ 0. */
export function encodeBarrier(k: number): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE.barrier);
  encoding.writeVarUint(encoder, k);
  return encoding.toUint8Array(encoder);
}

/** Reads `k` from a decoder standing behind the message type; null when the frame is cut off or has a tail. */
export function readBarrier(decoder: decoding.Decoder): number | null {
  const k = readCount(decoder);
  return k === null || decoding.hasContent(decoder) ? null : k;
}

/** A whole DURABLE frame: varUint 121, varUint k, varUint status. */
export function encodeDurable({ k, status }: Durable): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MESSAGE.durable);
  encoding.writeVarUint(encoder, k);
  encoding.writeVarUint(encoder, status);
  return encoding.toUint8Array(encoder);
}

/** Reads an answer from a decoder standing behind the message type; null when malformed or of an unknown status. */
export function readDurable(decoder: decoding.Decoder): Durable | null {
  const k = readCount(decoder);
  const status = readCount(decoder);
  if (k === null || status === null || decoding.hasContent(decoder)) return null;
  return isDurableStatus(status) ? { k, status } : null;
}

function isDurableStatus(value: number): value is DurableStatus {
  return value >= DURABLE.durable && value <= DURABLE.rejected;
}

function readCount(decoder: decoding.Decoder): number | null {
  try {
    return decoding.readVarUint(decoder);
  } catch {
    return null;
  }
}
