import fc from 'fast-check';
import * as encoding from 'lib0/encoding';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { ROOTS_OF } from '../rooms/roomKind.ts';
import { addSticky, updateOf } from '../testing/edits.ts';
import { checkUpdate, type GateContext, type Verdict } from './checkUpdate.ts';

function context(more: Partial<GateContext> = {}): GateContext {
  const doc = more.doc ?? new Y.Doc();
  return { doc, roots: ROOTS_OF.board, owners: new Map(), participant: 'ann', kind: 'update', ...more };
}

/** Judges what a change to an empty document makes. */
function judge(change: (doc: Y.Doc) => void, more: Partial<GateContext> = {}): Verdict {
  return checkUpdate(updateOf(new Y.Doc(), change), context(more));
}

const setField = (value: unknown) => (doc: Y.Doc) => {
  const card = new Y.Map<unknown>();
  card.set('tags', value);
  doc.getMap('cards').set('card:1', card);
};

const nested = (depth: number): unknown => (depth === 0 ? 'leaf' : [nested(depth - 1)]);

const refusedWith = (code: number) => expect.objectContaining({ type: 'refuse', code });

describe('the gate lets pass', () => {
  test('a record with texts, values and nested lists', () => {
    expect(judge((doc) => addSticky(doc, 'item:1', 'hello'))).toMatchObject({
      type: 'pass',
      newRecords: 1,
      addsStructs: true,
    });
    expect(judge(setField({ a: [1, null, true, { b: 'c' }] }))).toMatchObject({ type: 'pass' });
  });

  test('typing, deleting and formatting in a known document', () => {
    const doc = new Y.Doc();
    addSticky(doc, 'item:1', 'hello');
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
    const text = (copy.getMap('items').get('item:1') as Y.Map<unknown>).get('text') as Y.Text;
    const typed = updateOf(copy, () => text.insert(5, ' world'));
    expect(checkUpdate(typed, context({ doc }))).toMatchObject({ type: 'pass', newClients: [copy.clientID] });
    Y.applyUpdate(doc, typed);
    const deleted = updateOf(copy, () => text.delete(0, 3));
    expect(checkUpdate(deleted, context({ doc }))).toMatchObject({ type: 'pass', addsStructs: false });
  });

  test('an id of an emotion point, which holds a bar', () => {
    expect(judge((doc) => doc.getMap('emotions').set('step:a|persona:b', new Y.Map()))).toMatchObject({
      type: 'pass',
    });
  });

  test('the whole state of a board that was edited and tidied up for long', () => {
    const doc = new Y.Doc();
    for (let index = 0; index < 200; index++) addSticky(doc, `item:${index % 20}`, `text ${index}`);
    for (let index = 0; index < 10; index++) doc.getMap('items').delete(`item:${index}`);
    expect(checkUpdate(Y.encodeStateAsUpdate(doc), context({ kind: 'syncStep2' }))).toMatchObject({
      type: 'pass',
    });
  });
});

describe('the gate refuses', () => {
  test('what cannot be decoded, without allocating what it promises', () => {
    const bomb = Uint8Array.of(1, 255, 255, 255, 127, 1, 0);
    const before = process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed;
    expect(checkUpdate(bomb, context())).toEqual(refusedWith(4400));
    expect(process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed - before).toBeLessThan(32e6);
    expect(checkUpdate(new Uint8Array(), context())).toEqual(refusedWith(4400));
  });

  test('more than two megabytes', () => {
    expect(checkUpdate(new Uint8Array(2 * 1024 * 1024 + 1), context())).toEqual(refusedWith(4413));
  });

  test.each<[string, (doc: Y.Doc) => void]>([
    ['a root that boards do not have', (doc) => doc.getMap('hidden').set('a', 1)],
    ['a list in place of a map', (doc) => doc.getArray('cards').push([1])],
    ['a key that is no identifier', (doc) => doc.getMap('cards').set('a b', 1)],
    ['a key that JavaScript gives a meaning', (doc) => doc.getMap('cards').set('__proto__', 1)],
    ['the key constructor', (doc) => doc.getMap('cards').set('constructor', 1)],
    ['an endless key', (doc) => doc.getMap('cards').set(`a${'x'.repeat(200)}`, 1)],
    ['a text of more than 20,000 characters', setField('x'.repeat(20_001))],
    ['a long text inside a list', setField([{ a: 'x'.repeat(20_001) }])],
    ['a value nested too deeply', setField(nested(17))],
    ['bytes inside a value', setField([Uint8Array.of(1)])],
    ['bytes as a value', setField(Uint8Array.of(1))],
    ['a number too big for JSON', setField(10n ** 18n)],
    ['a sub-document', setField(new Y.Doc())],
    ['XML', setField(new Y.XmlElement('script'))],
    [
      'an embedded object',
      (doc) => {
        const text = new Y.Text();
        doc.getMap('cards').set('a', text);
        text.insertEmbed(0, { image: 'x' });
      },
    ],
  ])('%s', (_what, change) => {
    expect(judge(change)).toEqual(refusedWith(4400));
  });

  test('a key __proto__ inside a value, where it would replace the prototype', () => {
    const polluted = JSON.parse('{"__proto__": {"polluted": true}}') as unknown;
    expect(judge(setField([polluted]))).toEqual(refusedWith(4400));
    expect(judge(setField([{ constructor: 1 }]))).toEqual(refusedWith(4400));
  });

  test('shared types nested too deeply, in one update and one by one', () => {
    const dig = (from: Y.Map<unknown>, levels: number): Y.Map<unknown> => {
      let map = from;
      for (let level = 0; level < levels; level++) {
        const inner = new Y.Map<unknown>();
        map.set('a', inner);
        map = inner;
      }
      return map;
    };
    expect(judge((doc) => dig(doc.getMap('cards'), 17))).toEqual(refusedWith(4400));
    expect(judge((doc) => dig(doc.getMap('cards'), 16))).toMatchObject({ type: 'pass' });
    const doc = new Y.Doc();
    const deep = dig(doc.getMap('cards'), 16);
    const known = new Y.Doc();
    Y.applyUpdate(known, Y.encodeStateAsUpdate(doc));
    const owners = new Map([[doc.clientID, 'ann']]);
    expect(
      checkUpdate(
        updateOf(doc, () => dig(deep, 1)),
        context({ doc: known, owners }),
      ),
    ).toEqual(refusedWith(4400));
  });

  test('too many new client ids at once', () => {
    const doc = new Y.Doc();
    for (let client = 1; client <= 9; client++) {
      const other = new Y.Doc();
      other.clientID = client;
      other.getMap('cards').set(`card:${client}`, new Y.Map());
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    }
    const update = Y.encodeStateAsUpdate(doc);
    expect(checkUpdate(update, context())).toEqual(refusedWith(4400));
    expect(checkUpdate(update, context({ kind: 'syncStep2' }))).toMatchObject({ type: 'pass' });
  });

  test('a clock that runs out', () => {
    const encoder = encoding.createEncoder();
    for (const number of [1, 1, 5, 2 ** 31 - 1]) encoding.writeVarUint(encoder, number);
    encoding.writeUint8(encoder, 0);
    for (const number of [10, 0]) encoding.writeVarUint(encoder, number);
    expect(checkUpdate(encoding.toUint8Array(encoder), context())).toEqual(refusedWith(4400));
  });
});

describe('a client id belongs to whoever used it first', () => {
  const byAnn = new Y.Doc();
  byAnn.clientID = 77;
  addSticky(byAnn, 'item:1', 'Ann’s');

  const forged = (): Uint8Array => {
    const thief = new Y.Doc();
    thief.clientID = 77;
    Y.applyUpdate(thief, Y.encodeStateAsUpdate(byAnn));
    thief.clientID = 77;
    return updateOf(thief, (doc) => addSticky(doc, 'item:2', 'not Ann’s'));
  };

  test('writing on under somebody else’s id is refused', () => {
    const more = { doc: byAnn, owners: new Map([[77, 'ann']]) };
    expect(checkUpdate(forged(), context({ ...more, participant: 'ben' }))).toEqual(refusedWith(4403));
    expect(checkUpdate(forged(), context({ ...more, participant: 'ann' }))).toMatchObject({ type: 'pass' });
  });

  test('an id in the document that nobody is known to own is nobody’s to take', () => {
    expect(checkUpdate(forged(), context({ doc: byAnn }))).toEqual(refusedWith(4403));
  });

  test('repeating what is known of somebody else is no writing', () => {
    const repeated = Y.encodeStateAsUpdate(byAnn);
    const more = {
      doc: byAnn,
      owners: new Map([[77, 'ann']]),
      participant: 'ben',
      kind: 'syncStep2' as const,
    };
    expect(checkUpdate(repeated, context(more))).toMatchObject({ type: 'pass', addsStructs: false });
  });
});

describe('an update that builds on unknown ones is a gap', () => {
  const doc = new Y.Doc();
  const first = updateOf(doc, () => addSticky(doc, 'item:1'));
  const second = updateOf(doc, () => addSticky(doc, 'item:2'));

  test('when earlier edits of its author are missing', () => {
    expect(checkUpdate(second, context())).toEqual({ type: 'gap' });
    expect(checkUpdate(Y.mergeUpdates([second, first]), context())).toMatchObject({ type: 'pass' });
  });

  test('when it stands on edits of others', () => {
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.mergeUpdates([first, second]));
    const typed = updateOf(other, () =>
      ((other.getMap('items').get('item:1') as Y.Map<unknown>).get('text') as Y.Text).insert(0, 'a'),
    );
    expect(checkUpdate(typed, context())).toEqual({ type: 'gap' });
  });

  test('when it deletes what has not been written: it would wait and strike later', () => {
    const encoder = encoding.createEncoder();
    for (const number of [0, 1, 4711, 1, 0, 1_000]) encoding.writeVarUint(encoder, number);
    expect(checkUpdate(encoding.toUint8Array(encoder), context())).toEqual({ type: 'gap' });
  });
});

describe('whatever bytes come', () => {
  const doc = new Y.Doc();
  for (let index = 0; index < 8; index++) addSticky(doc, `item:${index}`, `sticky ${index}`);
  const state = Y.encodeStateAsUpdate(doc);

  test('random bytes are judged, not thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(['pass', 'gap', 'refuse']).toContain(checkUpdate(bytes, context({ kind: 'syncStep2' })).type);
      }),
      { seed: 20261, numRuns: 3_000 },
    );
  });

  test('a real update with changed bytes that passes leaves nothing waiting when it is applied', () => {
    const mutation = fc.array(fc.tuple(fc.nat(state.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(mutation, (changes) => {
        const bytes = Uint8Array.from(state);
        for (const [at, value] of changes) bytes[at] = value;
        const fresh = new Y.Doc();
        if (checkUpdate(bytes, context({ doc: fresh, kind: 'syncStep2' })).type !== 'pass') return;
        try {
          Y.applyUpdate(fresh, bytes);
        } catch {
          // Yjs may still throw; the room then throws the document away.
          return;
        }
        expect(fresh.store.pendingDs).toBeNull();
      }),
      { seed: 20262, numRuns: 3_000 },
    );
  });
});
