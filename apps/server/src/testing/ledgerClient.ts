import { encodeBarrier } from '@wayline/document';
import * as decoding from 'lib0/decoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { syncMessage } from './rawSocket.ts';

/** What was promised: edits that somebody else has seen, or whose author was told that they are saved. */
export interface Ledger {
  readonly promised: Set<string>;
  /** Everything ever typed. */
  readonly typed: Set<string>;
}

/** A client that types marks into one shared text and keeps the ledger. */
export interface LedgerClient {
  readonly doc: Y.Doc;
  readonly isSynced: () => boolean;
  /** Types one mark and asks whether it is saved. */
  type(): void;
  /** Connects (again) to a server. */
  connect(url: string, boardId: string): void;
  disconnect(): void;
}

const MARK = /<[\w-]+>/g;

/** The marks in a document with how often each occurs. */
export function marksIn(doc: Y.Doc): Map<string, number> {
  const marks = new Map<string, number>();
  for (const [mark] of sharedText(doc)?.toString().matchAll(MARK) ?? [])
    marks.set(mark, (marks.get(mark) ?? 0) + 1);
  return marks;
}

function sharedText(doc: Y.Doc): Y.Text | null {
  const sticky = doc.getMap('items').get('item:shared');
  const text = sticky instanceof Y.Map ? sticky.get('text') : null;
  return text instanceof Y.Text ? text : null;
}

export function createLedgerClient(name: string, ledger: Ledger): LedgerClient {
  const doc = new Y.Doc();
  let ws: WebSocket | undefined;
  let isSynced = false;
  let count = 0;
  let saved = 0;
  const own: string[] = [];

  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'server' && ws?.readyState === WebSocket.OPEN) ws.send(syncMessage(2, update));
  });

  function promise(mark: string): void {
    ledger.promised.add(mark);
  }

  function onMessage(data: Uint8Array): void {
    const decoder = decoding.createDecoder(data);
    const type = decoding.readVarUint(decoder);
    if (type === 121) {
      const k = decoding.readVarUint(decoder);
      if (decoding.readVarUint(decoder) !== 0) return;
      for (; saved < k; saved++) promise(own[saved] ?? '');
    }
    if (type !== 0) return;
    const kind = decoding.readVarUint(decoder);
    const payload = decoding.readVarUint8Array(decoder);
    if (kind === 0) {
      ws?.send(syncMessage(1, Y.encodeStateAsUpdate(doc, payload)));
      return;
    }
    Y.applyUpdate(doc, payload, 'server');
    isSynced = true;
    // Whatever came from the server was seen by somebody who did not write it, or is back with its author.
    for (const mark of marksIn(doc).keys()) if (!mark.startsWith(`<${name}-`)) promise(mark);
  }

  return {
    doc,
    isSynced: () => isSynced,
    type() {
      const text = sharedText(doc);
      if (!text) return;
      const mark = `<${name}-${count++}>`;
      own.push(mark);
      ledger.typed.add(mark);
      const places = [0, text.length, ...[...text.toString().matchAll(/>/g)].map(({ index }) => index + 1)];
      text.insert(places[Math.floor(Math.random() * places.length)] ?? 0, mark);
      if (ws?.readyState === WebSocket.OPEN) ws.send(encodeBarrier(own.length));
    },
    connect(url, boardId) {
      isSynced = false;
      const socket = new WebSocket(`${url.replace('http', 'ws')}/sync/${boardId}?cap=1`);
      ws = socket;
      socket.on('error', () => undefined);
      socket.on('open', () => socket.send(syncMessage(0, Y.encodeStateVector(doc))));
      socket.on('message', (data: Buffer) => socket === ws && onMessage(data));
    },
    disconnect() {
      ws?.terminate();
      ws = undefined;
    },
  };
}
