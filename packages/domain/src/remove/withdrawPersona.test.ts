import { describe, expect, it } from 'vitest';
import { emotionsOf, personasOf } from '../board/selectors.ts';
import { applyChanges } from '../change/applyChanges.ts';
import { violations } from '../invariants/violations.ts';
import { sampleBoard } from '../sample/sampleBoard.ts';
import { EMIL, NORA, RUTH, SAMPLE_MAP } from '../sample/sampleIds.ts';
import { withdrawPersona } from './withdrawPersona.ts';

const sample = sampleBoard();

describe('taking a persona off a map', () => {
  const withdrawal = withdrawPersona(sample, SAMPLE_MAP, RUTH);
  const after = applyChanges(sample, withdrawal.changes);

  it('keeps the persona and leaves nothing on the map that names it', () => {
    expect(violations(after)).toEqual([]);
    expect(after.personas.get(RUTH)).toEqual(sample.personas.get(RUTH));
    expect(personasOf(after, SAMPLE_MAP).map(({ id }) => id)).toEqual([NORA, EMIL]);
    expect(emotionsOf(after, SAMPLE_MAP).some(({ personaId }) => personaId === RUTH)).toBe(false);
    for (const card of after.cards.values()) {
      expect(card.personaIds).not.toContain(RUTH);
      if (card.kind === 'touchpoint') expect(Object.keys(card.usedChannels ?? {})).not.toContain(RUTH);
    }
    for (const link of after.stepLinks.values()) expect(link.personaIds ?? []).not.toContain(RUTH);
  });

  it('says how many feelings and cards it touches', () => {
    const ofRuth = emotionsOf(sample, SAMPLE_MAP).filter(({ personaId }) => personaId === RUTH);
    const naming = [...sample.cards.values()].filter(
      (card) =>
        card.personaIds.includes(RUTH) ||
        (card.kind === 'touchpoint' && card.usedChannels?.[RUTH] !== undefined),
    );
    expect(withdrawal).toMatchObject({ feelings: ofRuth.length, cards: naming.length });
    expect(ofRuth.length).toBeGreaterThan(0);
  });

  it('leaves the feelings of the others as they were', () => {
    for (const emotion of sample.emotions.values()) {
      if (emotion.personaId !== RUTH) expect(after.emotions.get(emotion.id)).toBe(emotion);
    }
  });

  it('writes nothing for a map that is gone', () => {
    expect(withdrawPersona(sample, 'map:gone', RUTH).changes).toEqual([]);
  });
});
