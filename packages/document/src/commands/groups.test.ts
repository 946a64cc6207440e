import { compareZ } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { openBoard } from '../testing/openBoard.ts';
import { addConnector } from './addConnector.ts';
import { addItem } from './addItem.ts';
import { copyThings } from './copyThings.ts';
import { groupItems } from './groupItems.ts';
import { lockItems } from './lockItems.ts';
import { resizeItems } from './resizeItems.ts';
import { stackItems } from './stackItems.ts';
import { ungroupItems } from './ungroupItems.ts';

/** A board with four notes of these ids, back to front, each beside the last. */
function open() {
  const opened = openBoard();
  const ids = [0, 1, 2, 3].map((index) => {
    const added = addItem(opened.board, { type: 'sticky', pos: [index * 200, 0], text: `Note ${index}` });
    if (!added.ok) throw new Error(added.reason);
    return added.id;
  });
  const [a, b, c, d] = ids;
  if (!a || !b || !c || !d) throw new Error('a note is missing');
  return { ...opened, ids, a, b, c, d, group: (id: string) => opened.board.get('items', id)?.groupId };
}

describe('groups', () => {
  it('are made of two or more items, and take members over from others', () => {
    const { board, a, b, c, group } = open();
    expect(groupItems(board, [a])).toMatchObject({ reason: 'nothing' });
    groupItems(board, [a, b]);
    const first = group(a);
    expect(first).toMatch(/^group:/);
    expect(group(b)).toBe(first);
    groupItems(board, [b, c]);
    expect(group(b)).toBe(group(c));
    expect(group(b)).not.toBe(first);
  });

  it('are dissolved from any member, and others stay', () => {
    const { board, a, b, c, d, group } = open();
    groupItems(board, [a, b]);
    groupItems(board, [c, d]);
    ungroupItems(board, [b]);
    expect([group(a), group(b)]).toEqual([undefined, undefined]);
    expect(group(c)).toBeDefined();
    expect(ungroupItems(board, [a])).toMatchObject({ reason: 'nothing' });
  });
});

describe('copies', () => {
  it('are groups, frames and arrows of their own', () => {
    const { board, a, b, c, group } = open();
    const frame = addItem(board, { type: 'frame', pos: [-10, -10], size: [400, 200] });
    const arrow = addConnector(board, { from: { recordId: a, side: 'right' }, to: { recordId: b } });
    if (!frame.ok || !arrow.ok) throw new Error('not made');
    groupItems(board, [a, b]);
    const { items, connectors } = board.snapshot();
    const inFrame = [a, b].map((id) => ({ ...items.get(id), frameId: frame.id }) as never);
    const things = {
      items: [items.get(frame.id) as never, ...inFrame],
      connectors: [...connectors.values()],
    };
    const made = copyThings(board, things, [1000, 5]);
    const copies = made.flatMap((id) => board.get('items', id) ?? []);
    const copiedFrame = copies.find(({ type }) => type === 'frame');
    const notes = copies.filter(({ type }) => type === 'sticky');
    expect(copies).toHaveLength(3);
    expect(notes.map(({ pos, text }) => [pos, text])).toEqual([
      [[1000, 5], 'Note 0'],
      [[1200, 5], 'Note 1'],
    ]);
    expect(notes.map(({ frameId }) => frameId)).toEqual([copiedFrame?.id, copiedFrame?.id]);
    expect(notes[0]?.groupId).toBe(notes[1]?.groupId);
    expect(notes[0]?.groupId).not.toBe(group(a));
    const joined = board.get('connectors', made.at(-1) ?? '');
    expect(joined?.from).toEqual({ recordId: notes[0]?.id, side: 'right' });
    expect(joined?.to).toEqual({ recordId: notes[1]?.id });
    expect(group(c)).toBeUndefined();
  });

  it('leave out arrows that would end nowhere', () => {
    const { board, a } = open();
    const item = board.get('items', a);
    const arrow = addConnector(board, { from: { recordId: a }, to: { pos: [9, 9] } });
    const connector = arrow.ok ? board.get('connectors', arrow.id) : undefined;
    if (!item || !connector) throw new Error('not made');
    const lost = { ...connector, to: { recordId: 'item:elsewhere' } };
    const made = copyThings(board, { items: [item], connectors: [connector, lost] }, [1, 1]);
    expect(made).toHaveLength(2);
    expect(board.get('connectors', made[1] ?? '')?.to).toEqual({ pos: [10, 10] });
  });
});

it('fastens and lets go, items only', () => {
  const { board, a, b } = open();
  lockItems(board, [a, b, 'map:one'], true);
  expect(board.get('items', a)?.locked).toBe(true);
  lockItems(board, [a], false);
  expect(board.get('items', a)).not.toHaveProperty('locked');
  expect(board.get('items', b)?.locked).toBe(true);
});

describe('the stack', () => {
  const order = (board: ReturnType<typeof open>['board'], ids: readonly string[]): string[] =>
    [...board.snapshot().items.values()]
      .sort(compareZ)
      .filter(({ id }) => ids.includes(id))
      .map(({ text }) => text.replace('Note ', ''));

  it.each([
    ['front', ['0', '2', '3', '1']],
    ['back', ['1', '0', '2', '3']],
    ['forward', ['0', '2', '1', '3']],
    ['backward', ['1', '0', '2', '3']],
  ] as const)('takes one to the %s', (to, expected) => {
    const { board, ids, b } = open();
    stackItems(board, [b], to);
    expect(order(board, ids)).toEqual(expected);
  });

  it('keeps the order of several, and passes over what does not lie there', () => {
    const { board, ids, a, b, d } = open();
    stackItems(board, [b, a], 'forward', new Set([d]));
    expect(order(board, ids)).toEqual(['2', '3', '0', '1']);
    stackItems(board, [a, b], 'forward');
    expect(order(board, ids)).toEqual(['2', '3', '0', '1']);
  });
});

it('gives several items another size as one act, and passes over what has gone', () => {
  const { board, a, b } = open();
  const before = board.get('items', a)?.size;
  expect(
    resizeItems(board, [
      { id: b, pos: [5, 5], size: [300, 200] },
      { id: 'item:gone', pos: [0, 0], size: [1, 1] },
    ]),
  ).toEqual({ ok: true });
  expect(board.get('items', b)).toMatchObject({ pos: [5, 5], size: [300, 200] });
  expect(board.get('items', a)?.size).toEqual(before);
});
