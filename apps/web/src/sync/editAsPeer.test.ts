import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { editAsPeer } from './editAsPeer.ts';

it('brings in the edit of another client, under that client’s id', () => {
  const doc = new Y.Doc();
  doc.getMap('items').set('a', 1);
  const clients = new Set<number>();
  doc.on('update', (update: Uint8Array) => {
    for (const id of Y.parseUpdateMeta(update).from.keys()) clients.add(id);
  });
  editAsPeer(doc, (copy) => copy.getMap('items').set('b', 2));
  expect(doc.getMap('items').toJSON()).toEqual({ a: 1, b: 2 });
  expect(clients.has(doc.clientID)).toBe(false);
});
