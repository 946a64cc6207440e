import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { createPeer } from './createPeer.ts';

it('brings in the edit of another client, under that client’s id', () => {
  const doc = new Y.Doc();
  doc.getMap('items').set('a', 1);
  const peer = createPeer(doc);
  const clients = new Set<number>();
  doc.on('update', (update: Uint8Array) => {
    for (const id of Y.parseUpdateMeta(update).from.keys()) clients.add(id);
  });
  peer.edit((copy) => copy.getMap('items').set('b', 2));
  expect(doc.getMap('items').toJSON()).toEqual({ a: 1, b: 2 });
  expect(clients.has(doc.clientID)).toBe(false);
});

it('knows what was written here after it came', () => {
  const doc = new Y.Doc();
  const peer = createPeer(doc);
  doc.getMap('items').set('a', 1);
  let seen: unknown;
  peer.edit((copy) => {
    seen = copy.getMap('items').get('a');
  });
  expect(seen).toBe(1);
});

it('is no longer heard once it is destroyed', () => {
  const doc = new Y.Doc();
  const peer = createPeer(doc);
  peer.destroy();
  peer.edit((copy) => copy.getMap('items').set('b', 2));
  expect(doc.getMap('items').has('b')).toBe(false);
});
