import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { rootOf } from '../codec/roots.ts';
import { seedDocument } from '../codec/seedDocument.ts';
import { smallBoard } from '../testing/smallBoard.ts';
import { freezableIn } from './freezableIn.ts';

it('only lanes and stages of a map that is there can be frozen', () => {
  const doc = new Y.Doc();
  const snapshot = smallBoard();
  seedDocument(doc, snapshot);
  const [stage = ''] = snapshot.stages.keys();
  const [step = ''] = snapshot.steps.keys();
  const [card = ''] = snapshot.cards.keys();
  const asked = ['lane:doing', stage, step, card, 'map:one', 'lane:none', 'constructor'];
  expect([...freezableIn(doc, asked)].sort()).toEqual(['lane:doing', stage].sort());
  rootOf(doc, 'maps').delete('map:one');
  expect(freezableIn(doc, asked).size).toBe(0);
});
