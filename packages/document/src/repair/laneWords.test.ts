import { sampleBoard } from '@wayline/domain';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { createBoardDocument } from '../board/createBoardDocument.ts';
import { seedDocument } from '../codec/seedDocument.ts';
import { addLane } from '../commands/addLane.ts';
import { setFields } from '../commands/setFields.ts';
import { typeText } from '../commands/typeText.ts';

it('reads a lane’s words and folding as they are typed, though its place is decided only once', () => {
  const doc = new Y.Doc();
  seedDocument(doc, sampleBoard('2026-11-04T09:30:00.000Z'));
  const board = createBoardDocument(doc);
  const [map] = board.snapshot().maps.values();
  const added = map && addLane(board, { mapId: map.id, type: 'custom', title: '' });
  if (!added?.ok) throw new Error('no lane was added');
  expect(board.get('lanes', added.id)?.title).toBe('');
  typeText(board, 'lanes', added.id, 'title', 'Weather', 7, '');
  expect(board.get('lanes', added.id)?.title).toBe('Weather');
  setFields(board, 'lanes', added.id, { collapsed: true });
  expect(board.get('lanes', added.id)?.collapsed).toBe(true);
});
