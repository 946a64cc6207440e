import { describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { rootOf } from '../codec/roots.ts';
import { openBoard } from '../testing/openBoard.ts';
import { addMap } from './addMap.ts';
import { setCardKind } from './setCardKind.ts';
import { setCounterpart } from './setCounterpart.ts';
import { setFields } from './setFields.ts';

const PAIN = 'card:painPoints-0-0-0';

describe('setFields', () => {
  it('writes what differs, and removes an optional field by undefined', () => {
    const { board, origins } = openBoard();
    setFields(board, 'cards', PAIN, { severity: 4, tags: ['a'], color: '#ff0000' });
    expect(board.get('cards', PAIN)).toMatchObject({ severity: 4, tags: ['a'], color: '#ff0000' });
    setFields(board, 'cards', PAIN, { color: undefined });
    expect(board.get('cards', PAIN)).not.toHaveProperty('color');
    const writes = origins.length;
    expect(setFields(board, 'cards', PAIN, { severity: 4, span: 1, color: undefined })).toEqual({ ok: true });
    expect(origins.length).toBe(writes);
  });

  it('edits a shared text in place', () => {
    const { board, doc } = openBoard();
    const text = rootOf(doc, 'cards').get(PAIN)?.get('text') as Y.Text;
    setFields(board, 'cards', PAIN, { text: 'painful 0-0-0' });
    expect(rootOf(doc, 'cards').get(PAIN)?.get('text')).toBe(text);
    expect(text.toString()).toBe('painful 0-0-0');
  });

  it.each([
    ['a value out of range', { severity: 5 }, 'invalid'],
    ['one bad value among good ones', { frequency: 4, color: 'red' }, 'invalid'],
    ['a field of another kind of card', { impact: 3 }, 'invalid'],
    ['who made it', { createdBy: 'someone' }, 'protected'],
    ['its place', { laneId: 'lane:doing' }, 'protected'],
    ['its kind', { kind: 'note' }, 'protected'],
    ['nothing', {}, 'nothing'],
  ] as const)('refuses %s and writes nothing', (_, patch, reason) => {
    const { board, origins } = openBoard();
    expect(setFields(board, 'cards', PAIN, patch as never)).toMatchObject({ ok: false, reason });
    expect(origins).toEqual([]);
  });

  it('lists a persona on the map once something names it', () => {
    const { board, doc } = openBoard();
    rootOf(doc, 'maps').get('map:one')?.set('personaIds', []);
    setFields(board, 'cards', PAIN, { personaIds: ['persona:bo'] });
    expect(rootOf(doc, 'maps').get('map:one')?.get('personaIds')).toEqual(['persona:bo']);
  });
});

describe('setCardKind', () => {
  it('keeps what both kinds have and leaves nothing of the old one behind', () => {
    const { board, doc } = openBoard();
    setFields(board, 'cards', PAIN, { severity: 4, tags: ['a'] });
    setCardKind(board, { id: PAIN, kind: 'opportunity' });
    expect(board.get('cards', PAIN)).toMatchObject({
      kind: 'opportunity',
      status: 'idea',
      tags: ['a'],
      text: 'painPoints 0-0-0',
    });
    expect(rootOf(doc, 'cards').get(PAIN)?.has('severity')).toBe(false);
  });
});

describe('setCounterpart', () => {
  it('joins two maps both ways and parts former pairs', () => {
    const { board } = openBoard();
    const [first, second] = [addMap(board, { state: 'future' }), addMap(board, { state: 'future' })];
    const [a, b] = [first.ok ? first.id : 'map:none', second.ok ? second.id : 'map:none'] as const;
    setCounterpart(board, { id: 'map:one', counterpartId: a });
    setCounterpart(board, { id: b, counterpartId: 'map:one' });
    expect(board.get('maps', 'map:one')?.counterpartId).toBe(b);
    expect(board.get('maps', a)).not.toHaveProperty('counterpartId');
    setCounterpart(board, { id: 'map:one', counterpartId: null });
    expect(board.get('maps', b)).not.toHaveProperty('counterpartId');
    expect(setCounterpart(board, { id: a, counterpartId: b })).toMatchObject({ reason: 'invalid' });
  });
});
