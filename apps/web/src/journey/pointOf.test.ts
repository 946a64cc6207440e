import { applyChanges, deletionOf, sampleBoard } from '@wayline/domain';
import { createMeasurer, layoutBoard } from '@wayline/scene';
import { describe, expect, it } from 'vitest';
import { pointOf } from './pointOf.ts';

const board = sampleBoard('2026-11-04T09:30:00.000Z');
const scene = layoutBoard(board, createMeasurer());

describe('the end of an arrow whose target is deleted', () => {
  it('stays where the target was drawn', () => {
    const [arrow] = board.connectors.values();
    const to = arrow?.to;
    if (!arrow || !to || !('recordId' in to)) throw new Error('the sample has no arrow between notes');
    const deletion = deletionOf(board, { collection: 'items', id: to.recordId }, { pointOf: pointOf(scene) });
    if ('refused' in deletion) throw new Error(deletion.refused);
    const left = applyChanges(board, deletion.changes).connectors.get(arrow.id)?.to;
    const rect = scene.items.find(({ itemId }) => itemId === to.recordId)?.rect;
    if (!left || !('pos' in left) || !rect) throw new Error('the end is still tied');
    expect(left.pos[0]).toBeGreaterThanOrEqual(rect.x);
    expect(left.pos[0]).toBeLessThanOrEqual(rect.x + rect.width + 1);
    expect(left.pos[1]).toBeGreaterThanOrEqual(rect.y);
    expect(left.pos[1]).toBeLessThanOrEqual(rect.y + rect.height + 1);
  });

  it('is on the side that it asked for, and nowhere for what is not drawn', () => {
    const [card] = scene.maps[0]?.parts.filter(({ kind }) => kind === 'card') ?? [];
    const recordId = card?.refs.cardId ?? '';
    const at = pointOf(scene);
    expect(at({ recordId, side: 'left' })?.[0]).toBeLessThan(at({ recordId, side: 'right' })?.[0] ?? 0);
    expect(at({ recordId: 'card:gone' })).toBeNull();
  });
});
