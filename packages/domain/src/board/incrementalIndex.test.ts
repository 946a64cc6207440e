import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../change/applyChanges.ts';
import { type Change, patch } from '../change/change.ts';
import { sampleBoard } from '../sample/sampleBoard.ts';
import { COLLECTIONS } from '../snapshot.ts';
import { type BoardIndex, createIndex } from './boardIndex.ts';

const sample = sampleBoard();

/** Everything an index says, so that two of them can be compared. */
function contents(index: BoardIndex): Readonly<Record<string, unknown>> {
  const { snapshot: _, ...groups } = index;
  return { ...groups };
}

describe('an index made from the one before', () => {
  it('says what a fresh one says, after any changes', () => {
    const all = COLLECTIONS.flatMap((collection) =>
      [...sample[collection].keys()].map((id) => ({ collection, id })),
    );
    const change: fc.Arbitrary<Change> = fc.oneof(
      fc.constantFrom(...all).map((target): Change => ({ type: 'delete', ...target })),
      fc
        .tuple(fc.constantFrom(...sample.cards.keys()), fc.constantFrom(...sample.steps.keys(), null))
        .map(([id, stepId]) => patch('cards', id, { stepId })),
      fc
        .tuple(fc.constantFrom(...sample.steps.keys()), fc.constantFrom(...sample.stages.keys()))
        .map(([id, stageId]) => patch('steps', id, { stageId })),
      fc
        .tuple(fc.constantFrom(...sample.lanes.keys()), fc.constantFrom('Zz', 'a0V', 'b00'))
        .map(([id, order]) => patch('lanes', id, { order })),
    );
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 6 }), (edits) => {
        let board = sample;
        let index = createIndex(board);
        contents(index);
        for (const changes of edits) {
          board = applyChanges(board, changes);
          index = createIndex(board, index);
          expect(contents(index)).toEqual(contents(createIndex(board)));
        }
      }),
      { seed: 19, numRuns: 60 },
    );
  });
});
