import { evidenceCoverage, type Persona } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { createMeasurer } from '../text/createMeasurer.ts';
import { ENGLISH_SCENE } from '../words/en.ts';
import { layoutMapHeader } from './mapHeader.ts';
import { LENS_MAP, lensBoard } from './testing/lensBoard.ts';

const measurer = createMeasurer();
const board = lensBoard();
const map = board.maps.get(LENS_MAP);
const personas = [...board.personas.values()];
const coverage = evidenceCoverage(board, LENS_MAP);

const header = (width: number, who: readonly Persona[] = personas) => {
  if (!map) throw new Error('the board has a map');
  return layoutMapHeader(map, who, coverage, width, measurer);
};
const many = (count: number): Persona[] =>
  Array.from({ length: count }, (_, i) => {
    const persona = personas[i % personas.length];
    if (!persona) throw new Error('the board has personas');
    return { ...persona, id: `persona:${i}` };
  });

describe('layoutMapHeader', () => {
  it('stands title, chips and evidence from left to right without overlap', () => {
    const parts = header(1568);
    expect(parts.map(({ kind }) => kind)).toEqual(['mapHeader', 'personaChip', 'personaChip', 'evidenceBar']);
    const side = parts.slice(1);
    for (const [i, part] of side.entries()) {
      const next = side[i + 1]?.rect.x ?? 1568 - 16;
      expect(part.rect.x + part.rect.width).toBeLessThanOrEqual(next);
    }
  });

  it('shows bare markers where names do not fit, and nobody is left out', () => {
    const chips = header(900, many(6)).filter(({ kind }) => kind === 'personaChip');
    expect(chips).toHaveLength(6);
    expect(chips.some(({ rect }) => rect.width === 36)).toBe(true);
    for (const { rect } of chips) expect(rect.x).toBeGreaterThan(280);
  });

  it('has no evidence bar on a map that claims nothing', () => {
    if (!map) throw new Error('the board has a map');
    const nothing = { ...coverage, total: 0, share: null };
    const parts = layoutMapHeader(map, [], nothing, 1568, measurer);
    expect(parts.map(({ kind }) => kind)).toEqual(['mapHeader']);
  });
});

describe('mapStateWords', () => {
  it('says type and state, a journey only its state', () => {
    expect(ENGLISH_SCENE.mapState('journey', 'future')).toBe('Future state.');
    expect(ENGLISH_SCENE.mapState('blueprint', 'current')).toBe('Service blueprint, current state.');
  });
});
