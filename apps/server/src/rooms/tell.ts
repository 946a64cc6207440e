import { encodeNotice, type Notice } from '@wayline/document';
import type { RoomPeer } from './roomPeer.ts';
import { wireFrame } from './wireFrame.ts';

/** Tells those of these connections who understand it something beside the document. */
export function tell(notice: Notice, peers: Iterable<RoomPeer>): void {
  const frame = wireFrame(encodeNotice(notice));
  for (const peer of peers) if (peer.hasBarrier) peer.send(frame);
}
