/**
 * A binary WebSocket message as it goes over the line from a server: header and payload in one block. A room
 * encodes a message once and hands the same block to every socket; framing it for each again would cost more than
 * writing it.
 */
export function wireFrame(payload: Uint8Array): Buffer {
  return wireFrameOf([], payload);
}

/** The same for a payload that starts with a few bytes of its own. */
export function wireFrameOf(start: readonly number[], rest: Uint8Array): Buffer {
  const length = start.length + rest.length;
  const headerLength = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(headerLength + length);
  frame[0] = 0x82; // final fragment, binary
  if (headerLength === 2) frame[1] = length;
  else if (headerLength === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeUInt32BE(0, 2);
    frame.writeUInt32BE(length, 6);
  }
  frame.set(start, headerLength);
  frame.set(rest, headerLength + start.length);
  return frame;
}
