import { type BoardSnapshot, COLLECTIONS, TEXT_FIELDS } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { smallBoard } from '../testing/smallBoard.ts';
import { SEED } from '../wire/origin.ts';
import { readDocument } from './readDocument.ts';
import { boardRoot, rootOf } from './roots.ts';
import { seedDocument } from './seedDocument.ts';

function seeded(snapshot: BoardSnapshot = smallBoard()): Y.Doc {
  const doc = new Y.Doc();
  seedDocument(doc, snapshot);
  return doc;
}

describe('a seeded document', () => {
  it('reads as the board it was seeded with', () => {
    const board = smallBoard();
    expect(readDocument(seeded(board))).toEqual(board);
  });

  it('reads the same at another peer', () => {
    const doc = seeded();
    const peer = new Y.Doc();
    Y.applyUpdate(peer, Y.encodeStateAsUpdate(doc));
    expect(readDocument(peer)).toEqual(readDocument(doc));
  });

  it('is written in one transaction of origin SEED', () => {
    const origins: unknown[] = [];
    const doc = new Y.Doc();
    doc.on('afterTransaction', (transaction) => origins.push(transaction.origin));
    seedDocument(doc, smallBoard());
    expect(origins).toEqual([SEED]);
  });

  it('is not seeded a second time', () => {
    expect(() => seedDocument(seeded(), smallBoard())).toThrow('Small board');
  });

  it('holds every text field as a shared text, empty ones too', () => {
    const doc = seeded();
    for (const collection of COLLECTIONS) {
      for (const record of rootOf(doc, collection).values()) {
        for (const field of TEXT_FIELDS[collection]) expect(record.get(field)).toBeInstanceOf(Y.Text);
      }
    }
  });
});

describe('reading', () => {
  it('takes an empty document for an untitled board', () => {
    const snapshot = readDocument(new Y.Doc());
    expect(snapshot.board).toEqual({ title: '', schemaVersion: 1, generation: '' });
    expect(snapshot.cards.size).toBe(0);
  });

  it('takes a plain string where a text is expected', () => {
    const doc = seeded();
    rootOf(doc, 'cards').get('card:doing-0-0-0')?.set('text', 'plain');
    boardRoot(doc).set('title', 'Plain title');
    const snapshot = readDocument(doc);
    expect(snapshot.cards.get('card:doing-0-0-0')?.text).toBe('plain');
    expect(snapshot.board.title).toBe('Plain title');
  });

  it('keeps fields that it does not know and defaults those that are broken', () => {
    const doc = seeded();
    const card = rootOf(doc, 'cards').get('card:painPoints-0-0-0');
    card?.set('severity', 'very');
    card?.set('fromTheFuture', { a: 1 });
    const read = readDocument(doc).cards.get('card:painPoints-0-0-0');
    expect(read).toMatchObject({ severity: 2, fromTheFuture: { a: 1 } });
  });

  it.each<[string, unknown]>([
    ['a number', 5],
    ['null', null],
    ['a text', new Y.Text('hello')],
    ['a list', new Y.Array()],
    ['an empty map', new Y.Map()],
    ['a thing of a newer version', { type: 'hologram', text: 'plain' }],
  ])('keeps %s in the place of a note as a neutral box', (_, value) => {
    const doc = seeded();
    doc.getMap('items').set('item:odd', value);
    const read = readDocument(doc);
    expect(read.items.get('item:odd')).toMatchObject({ id: 'item:odd', type: 'unknown' });
    expect(read.cards.size).toBe(16);
  });

  it('reads a plain object in the place of a note', () => {
    const doc = seeded();
    doc.getMap<unknown>('items').set('item:odd', { type: 'sticky', text: 'plain' });
    expect(readDocument(doc).items.get('item:odd')).toMatchObject({ type: 'sticky', text: 'plain' });
  });

  it('lets the key of an emotion say whose it is', () => {
    const doc = seeded();
    rootOf(doc, 'emotions').get('step:0-0|persona:ann')?.set('personaId', 'persona:bo');
    expect(readDocument(doc).emotions.get('step:0-0|persona:ann')?.personaId).toBe('persona:ann');
  });
});
