import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';

/** Somebody else in a room, without a page. */
export interface Joined {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  leave(): void;
}

/** Enters a room, given by its `ws:` address, with a stock client and waits for its content. */
export async function joinRoom(room: string): Promise<Joined> {
  const doc = new Y.Doc();
  const cut = room.lastIndexOf('/');
  const provider = new WebsocketProvider(room.slice(0, cut), room.slice(cut + 1), doc, {
    // Its types mean the browser's class; this is what it takes in Node.
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  });
  if (!provider.synced) await new Promise<void>((resolve) => provider.once('sync', () => resolve()));
  return {
    doc,
    provider,
    leave() {
      provider.destroy();
      doc.destroy();
    },
  };
}
