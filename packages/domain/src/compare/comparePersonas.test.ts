import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../change/applyChanges.ts';
import { patch } from '../change/change.ts';
import { emotionId, type MapId, type PersonaId, type StepId } from '../ids.ts';
import type { Job } from '../records/persona.ts';
import { sampleBoard } from '../sample/sampleBoard.ts';
import { EMIL, NORA, RUTH, SAMPLE_MAP } from '../sample/sampleIds.ts';
import type { BoardSnapshot } from '../snapshot.ts';
import { comparePersonas } from './comparePersonas.ts';
import type { PersonaComparison, SheetDifference, StepDifference } from './personaDifference.ts';

const sample = sampleBoard();
const TWIN = 'persona:twin' as PersonaId;

/** The sample with one more persona whose sheet says what Nora's says. */
function withTwin(): BoardSnapshot {
  const nora = sample.personas.get(NORA);
  if (!nora) throw new Error('the sample has no Nora');
  return applyChanges(sample, [
    { type: 'put', collection: 'personas', record: { ...nora, id: TWIN, color: 7, order: 'z' } },
  ]);
}

function compared(
  snapshot: BoardSnapshot,
  a: PersonaId,
  b: PersonaId,
  mapId: MapId | null = null,
): PersonaComparison {
  const comparison = comparePersonas(snapshot, a, b, mapId);
  if (!comparison) throw new Error(`${a} or ${b} is not there`);
  return comparison;
}

const sheetAfter = (fields: Parameters<typeof patch<'personas'>>[2]): readonly SheetDifference[] =>
  compared(applyChanges(withTwin(), [patch('personas', TWIN, fields)]), NORA, TWIN).sheet;

describe('two sheets', () => {
  it('that say the same differ in nothing, whatever their colour and place', () => {
    expect(compared(withTwin(), NORA, TWIN).sheet).toEqual([]);
  });

  it('differ in a value, where empty is the same as absent', () => {
    expect(sheetAfter({ segment: 'Second contract', share: undefined, tone: '' })).toEqual([
      { kind: 'value', field: 'segment', a: 'First contract', b: 'Second contract' },
      { kind: 'value', field: 'share', a: 0.38, b: null },
      {
        kind: 'value',
        field: 'tone',
        a: 'Short and warm. Say what happens next and when. No trade words.',
        b: null,
      },
    ]);
  });

  it('differ in the entries of a list, not in their order', () => {
    expect(sheetAfter({ goals: ['A bill she can explain', 'Light on the first evening'] })).toEqual([]);
    expect(sheetAfter({ goals: ['A bill she can explain', 'A bill she can explain', 'Heat', ' '] })).toEqual([
      {
        kind: 'list',
        field: 'goals',
        onlyA: ['Light on the first evening'],
        onlyB: ['A bill she can explain', 'Heat'],
      },
    ]);
  });

  it('differ in one quarter of the empathy map, also where the other has none', () => {
    const [says, ...others] = sheetAfter({ empathy: undefined });
    expect(says).toEqual({
      kind: 'list',
      field: 'says',
      onlyA: ['“Is that not in the rent?”', '“Which of these is the number?”'],
      onlyB: [],
    });
    expect(others).toHaveLength(3);
  });

  it('differ in a job, a slider, a named value and a preference, each by its name', () => {
    const job: Job = { kind: 'social', when: 'friends visit', want: 'light', soThat: 'cook' };
    const nora = sample.personas.get(NORA);
    const differences = sheetAfter({
      jobs: [...(nora?.jobs ?? []), job],
      traits: nora?.traits.map((trait) => (trait.name === 'Patience' ? { ...trait, value: 60 } : trait)),
      skills: nora?.skills.slice(0, 1),
      demographics: [...(nora?.demographics ?? []), { name: 'Pets', value: 'Cat' }],
      channels: nora?.channels.map((one) => ({
        ...one,
        preference: one.channelId === 'channel:email' ? 0 : one.preference,
      })),
    });
    expect(differences).toEqual([
      { kind: 'named', field: 'demographics', name: 'Pets', a: null, b: 'Cat' },
      { kind: 'jobs', onlyA: [], onlyB: [job] },
      { kind: 'slider', field: 'traits', name: 'Patience', a: 28, b: 60 },
      { kind: 'slider', field: 'skills', name: 'Contracts', a: 20, b: null },
      { kind: 'preference', channelId: 'channel:email', a: 2, b: 0 },
    ]);
  });
});

describe('two personas on a map', () => {
  it('differ at each step in height, word and reason of what they feel', () => {
    const stepId = 'step:tariffs' as StepId;
    const [ofNora, ofEmil] = [NORA, EMIL].map((id) => sample.emotions.get(emotionId(stepId, id)));
    const step = compared(sample, NORA, EMIL, SAMPLE_MAP).steps.find((one) => one.stepId === stepId);
    const values = step?.differences.filter(({ kind }) => kind !== 'card' && kind !== 'channel');
    const objectId = ofNora?.id;
    expect(values).toEqual(
      [
        { kind: 'valence', objectId, a: ofNora?.valence, b: ofEmil?.valence },
        { kind: 'word', objectId, a: ofNora?.word ?? null, b: ofEmil?.word ?? null },
        { kind: 'reason', objectId, a: ofNora?.reason, b: ofEmil?.reason },
      ].filter(({ a, b }) => a !== b),
    );
    expect(values?.length).toBeGreaterThan(0);
  });

  it('differ where only one of them has a feeling, by that one’s point', () => {
    const stepId = 'step:tariffs' as StepId;
    const without = applyChanges(sample, [
      { type: 'delete', collection: 'emotions', id: emotionId(stepId, NORA) },
    ]);
    const step = compared(without, NORA, EMIL, SAMPLE_MAP).steps.find((one) => one.stepId === stepId);
    const ofEmil = sample.emotions.get(emotionId(stepId, EMIL));
    expect(step?.differences[0]).toEqual({
      kind: 'valence',
      objectId: ofEmil?.id,
      a: null,
      b: ofEmil?.valence,
    });
  });

  it('differ in the cards that name one of them only, and in the channel of a touchpoint they share', () => {
    const { steps } = compared(sample, EMIL, RUTH, SAMPLE_MAP);
    const listed = steps.flatMap(({ stepId, differences }) =>
      differences.map((difference) => ({ stepId, ...difference })),
    );
    for (const card of sample.cards.values()) {
      if (card.mapId !== SAMPLE_MAP) continue;
      const is = (id: PersonaId): boolean => card.personaIds.length === 0 || card.personaIds.includes(id);
      const found = listed.filter(({ objectId }) => objectId === card.id);
      if (is(EMIL) !== is(RUTH)) {
        expect(found).toEqual([
          { stepId: card.stepId, kind: 'card', objectId: card.id, only: is(EMIL) ? 'a' : 'b' },
        ]);
      } else if (card.kind === 'touchpoint' && is(EMIL)) {
        const [a, b] = [EMIL, RUTH].map((id) => card.usedChannels?.[id] ?? card.channelIds[0] ?? null);
        expect(found).toEqual(
          a === b ? [] : [{ stepId: card.stepId, kind: 'channel', objectId: card.id, a, b }],
        );
      } else expect(found).toEqual([]);
    }
    expect(new Set(listed.map(({ kind }) => kind))).toContain('channel');
    expect(new Set(listed.map(({ kind }) => kind))).toContain('card');
  });

  it('list unplaced cards last, under no step', () => {
    const [card] = [...sample.cards.values()].filter(({ personaIds }) => personaIds.length === 0);
    if (!card) throw new Error('every card of the sample is somebody’s');
    const tray = applyChanges(sample, [patch('cards', card.id, { stepId: null, personaIds: [RUTH] })]);
    expect(compared(tray, EMIL, RUTH, SAMPLE_MAP).steps.at(-1)).toEqual({
      stepId: null,
      differences: [{ kind: 'card', objectId: card.id, only: 'b' }],
    });
  });

  it('are not compared when one of them or the map is gone', () => {
    expect(comparePersonas(sample, NORA, TWIN, null)).toBeNull();
    expect(comparePersonas(sample, NORA, EMIL, 'map:gone' as MapId)).toBeNull();
  });
});

/** The same difference with the two seen the other way round. */
function mirrored(difference: StepDifference | SheetDifference): StepDifference | SheetDifference {
  if (difference.kind === 'card') return { ...difference, only: difference.only === 'a' ? 'b' : 'a' };
  if (difference.kind === 'list') {
    return { ...difference, onlyA: difference.onlyB, onlyB: difference.onlyA };
  }
  if (difference.kind === 'jobs') return { ...difference, onlyA: difference.onlyB, onlyB: difference.onlyA };
  return { ...difference, a: difference.b, b: difference.a } as StepDifference | SheetDifference;
}

const bare = (difference: StepDifference | SheetDifference): string =>
  JSON.stringify({ ...difference, objectId: undefined });

describe('any comparison', () => {
  const one = fc.constantFrom(NORA, EMIL, RUTH);

  it('finds nothing between a persona and itself, and the mirror image the other way round', () => {
    fc.assert(
      fc.property(one, one, (a, b) => {
        const there = compared(sample, a, b, SAMPLE_MAP);
        const back = compared(sample, b, a, SAMPLE_MAP);
        if (a === b) expect([there.sheet, there.steps]).toEqual([[], []]);
        expect(there.sheet.map(bare).sort()).toEqual(back.sheet.map((d) => bare(mirrored(d))).sort());
        expect(there.steps.map(({ stepId, differences }) => [stepId, differences.map(bare)])).toEqual(
          back.steps.map(({ stepId, differences }) => [stepId, differences.map((d) => bare(mirrored(d)))]),
        );
      }),
      { seed: 20261122, numRuns: 30 },
    );
  });
});
