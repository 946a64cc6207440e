import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { WaylineServer } from '../createServer.ts';

/** An unmodified y-websocket client with its document. */
export interface StockClient {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  /** Resolves when the server has sent its content. */
  synced(): Promise<void>;
}

export interface StockClientOptions {
  readonly doc?: Y.Doc;
  readonly params?: Record<string, string>;
}

/** Connects a stock client; it is destroyed when the test is over. */
export function stockClient(
  server: Pick<WaylineServer, 'url'>,
  boardId: string,
  options: StockClientOptions = {},
): StockClient {
  const { doc = new Y.Doc(), params = {} } = options;
  const provider = new WebsocketProvider(`${server.url.replace('http', 'ws')}/sync`, boardId, doc, {
    // Its types mean the browser's class; this is what it takes in Node.
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    params,
  });
  onTestFinished(() => {
    provider.destroy();
    doc.destroy();
  });
  return {
    doc,
    provider,
    synced: () =>
      provider.synced ? Promise.resolve() : new Promise((resolve) => provider.once('sync', () => resolve())),
  };
}
