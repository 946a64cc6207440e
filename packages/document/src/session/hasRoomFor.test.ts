import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { rootOf } from '../codec/roots.ts';
import { seedDocument } from '../codec/seedDocument.ts';
import { smallBoard } from '../testing/smallBoard.ts';
import { trashRoot } from '../trash/trashRoot.ts';
import { hasRoomFor } from './hasRoomFor.ts';
import { privateLanesIn } from './privateLanesIn.ts';

const snapshot = smallBoard();
const [stepId = 'step:none'] = [...snapshot.steps.values()].map(({ id }) => id);
const [present = 'card:none'] = [...snapshot.cards.values()].map(({ id }) => id);
const CARD = { id: 'card:new', laneId: 'lane:doing', stepId } as const;

function seeded(): Y.Doc {
  const doc = new Y.Doc();
  seedDocument(doc, snapshot);
  return doc;
}

it('lanes of words of one map can be written in private', () => {
  const doc = seeded();
  const asked = ['lane:doing', 'lane:emotionCurve', 'lane:none', 'lane:painPoints'] as const;
  expect([...privateLanesIn(doc, 'map:one', asked)]).toEqual(['lane:doing', 'lane:painPoints']);
  expect(privateLanesIn(doc, 'map:other', asked).size).toBe(0);
  rootOf(doc, 'maps').delete('map:one');
  expect(privateLanesIn(doc, 'map:one', asked).size).toBe(0);
});

it('a private card needs a cell of the map, and an id of its own', () => {
  const doc = seeded();
  expect(hasRoomFor(doc, 'map:one', CARD)).toBe(true);
  for (const wrong of [{ laneId: 'lane:emotionCurve' }, { stepId: 'step:none' }, { id: present }] as const)
    expect(hasRoomFor(doc, 'map:one', { ...CARD, ...wrong })).toBe(false);
  expect(hasRoomFor(doc, 'map:other', CARD)).toBe(false);
  trashRoot(doc).set('card:new', {});
  expect(hasRoomFor(doc, 'map:one', CARD)).toBe(false);
});
