import { describe, expect, it } from 'vitest';
import { createBuilder } from '../board/createBuilder.ts';
import { emotionId } from '../ids.ts';
import { newId } from '../newId.ts';
import { peakAndEnd } from './peakAndEnd.ts';

function journey(...valences: readonly number[]) {
  const board = createBuilder({ now: '2026-01-01T00:00:00.000Z', by: '', newId });
  const { id: personaId } = board.add('personas', { name: 'Ann' });
  const { id: mapId } = board.add('maps', { title: 'Map', personaIds: [personaId] });
  const { id: stageId } = board.add('stages', { mapId, name: 'Stage' });
  const ids = valences.map((valence, i) => {
    const { id: stepId } = board.add('steps', { mapId, stageId, name: `Step ${i}` });
    board.add('emotions', { mapId, stepId, personaId, valence });
    return emotionId(stepId, personaId);
  });
  return { ids, found: peakAndEnd(board.snapshot(''), mapId, personaId) };
}

describe('the peak and the end of a journey', () => {
  it('are the largest feeling and the last, of equal ones the negative', () => {
    const { ids, found } = journey(1, 2, -2, 0.5);
    expect(found).toEqual({ peak: ids[2], end: ids[3] });
  });

  it('are one point where there is one, and none where there is none', () => {
    const { ids, found } = journey(-1);
    expect(found).toEqual({ peak: ids[0], end: ids[0] });
    expect(journey().found).toBeNull();
  });
});
