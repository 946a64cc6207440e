import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { LIMITS } from '../gate/limits.ts';
import { addSticky } from '../testing/edits.ts';
import { ROOTS_OF } from './roomKind.ts';
import { createRoomSize } from './roomSize.ts';

function docWith(records: number): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (let index = 0; index < records; index++) doc.getMap('cards').set(`card:${index}`, index);
  });
  return doc;
}

test('a board takes as many records as the limit says, and not one more', () => {
  const doc = docWith(LIMITS.records - 1);
  const size = createRoomSize(doc, ROOTS_OF.board, 0);
  expect(size.refusal(doc, 10, 1)).toBeNull();
  doc.getMap('cards').set('card:last', 1);
  size.add(10, 1);
  expect(size.refusal(doc, 10, 1)).toContain('full');
  expect(size.refusal(doc, 10, 0)).toBeNull();
});

test('what was deleted makes room again', () => {
  const doc = docWith(LIMITS.records);
  const size = createRoomSize(doc, ROOTS_OF.board, 0);
  expect(size.refusal(doc, 10, 1)).toContain('full');
  doc.getMap('cards').delete('card:1');
  expect(size.refusal(doc, 10, 1)).toBeNull();
});

test('a state too big to load is refused, but an estimate that is too big is measured first', () => {
  const doc = new Y.Doc();
  addSticky(doc, 'item:1', 'small');
  const size = createRoomSize(doc, ROOTS_OF.board, LIMITS.stateBytes);
  expect(size.refusal(doc, 100, 0)).toBeNull();
  expect(size.refusal(doc, LIMITS.stateBytes, 0)).toContain('full');
});
