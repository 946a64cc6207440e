import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** The most that a frame of JSON may weigh, in UTF-16 units. */
const MAX_LENGTH = 80_000;

/** A whole frame: the type as a varUint, then the value as JSON in a varString. */
export function encodeJson(type: number, value: unknown): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, type);
  encoding.writeVarString(encoder, JSON.stringify(value));
  return encoding.toUint8Array(encoder);
}

/** The value behind the type of a frame, or undefined where it is cut off, too long or no JSON. */
export function readJson(decoder: decoding.Decoder): unknown {
  try {
    const text = decoding.readVarString(decoder);
    return text.length > MAX_LENGTH ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
