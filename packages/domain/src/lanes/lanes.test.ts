import { describe, expect, it } from 'vitest';
import { DEFINITIONS } from '../record/definitions.ts';
import { LANE_TYPES } from '../vocabulary/vocabulary.ts';
import { LANES } from './lanes.ts';

describe('the lane registry', () => {
  it('knows every lane type, each with a title and a hint of its own', () => {
    expect(Object.keys(LANES).sort()).toEqual([...LANE_TYPES].sort());
    for (const [type, lane] of Object.entries(LANES)) expect(lane.type).toBe(type);
    expect(new Set(Object.values(LANES).map(({ title }) => title)).size).toBe(LANE_TYPES.length);
  });

  it('makes only cards that there are', () => {
    const { fields } = DEFINITIONS.cards;
    for (const { cardKind } of Object.values(LANES)) {
      if (cardKind !== null) expect(Object.keys(fields.fields ?? {})).toContain(cardKind);
    }
  });

  it('allows several of the same kind only where the model does', () => {
    const several = Object.values(LANES).filter(({ unique }) => !unique);
    expect(several.map(({ type }) => type).sort()).toEqual(['content', 'custom', 'emotionCurve', 'feeling']);
  });
});
