import { CHANNELS, makeRecord, newId, type Persona, seededRandom } from '@wayline/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPersonas } from './readPersonas.ts';
import { writePersonaJson } from './writePersonaJson.ts';
import { writePersonaMarkdown } from './writePersonaMarkdown.ts';

const random = seededRandom(3);
const channelName = (id: string): string => CHANNELS.find((channel) => channel.id === id)?.name ?? id;

/** One line that begins and ends with a letter; Markdown signs, Cyrillic and quotes inside. */
const line = fc
  .tuple(
    fc.constantFrom('A', 'Ż', 'Б', '7'),
    fc.string({ unit: fc.constantFrom(...'ab żБ*_#->`[]()<>|~:.,!“”\'"&'), maxLength: 24 }),
    fc.constantFrom('z', 'я', '9'),
  )
  .map((parts) => parts.join('').replace(/\s+/g, ' '));
/** A name of a fact, which ends where its colon stands. */
const word = fc.stringMatching(/^[A-ZŻБ][a-zżя]{2,12}$/);
const lines = fc.uniqueArray(line, { maxLength: 4 });
const pairs = fc.uniqueArray(fc.record({ name: word, value: line }), {
  maxLength: 3,
  selector: ({ name }) => name,
});
const ratings = fc.uniqueArray(fc.record({ name: word, value: fc.nat(100) }), {
  maxLength: 3,
  selector: ({ name }) => name,
});

const persona = fc
  .record(
    {
      name: line,
      archetype: line,
      quote: line,
      bio: fc.array(line, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n\n')),
      color: fc.integer({ min: 1, max: 8 }),
      role: fc.constantFrom('user' as const, 'blocker' as const),
      segment: line,
      share: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
      demographics: pairs,
      goals: lines,
      needs: lines,
      frustrations: lines,
      motivations: lines,
      behaviours: lines,
      traits: ratings,
      skills: ratings,
      channels: fc.uniqueArray(
        fc.record({ channelId: fc.constantFrom(...CHANNELS.map(({ id }) => id)), preference: fc.nat(4) }),
        { maxLength: 4, selector: ({ channelId }) => channelId },
      ),
      devices: lines,
      empathy: fc.record({ says: lines, thinks: lines, does: lines, feels: fc.tuple(line) }),
      tone: line,
      basis: fc.constantFrom('assumption' as const, 'mixed' as const),
      sampleSize: fc.nat(10_000),
      sources: lines,
      custom: pairs,
    },
    { requiredKeys: ['name', 'color', 'basis'] },
  )
  .map(
    (fields): Persona =>
      makeRecord('personas', fields as Partial<Persona>, {
        now: '2026-11-26T00:00:00.000Z',
        by: 'me',
        newId: (prefix) => newId(prefix, random),
      }),
  );

function readBack(text: string, filename: string): Partial<Persona> {
  const read = readPersonas(new TextEncoder().encode(text), filename);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.personas).toHaveLength(1);
  return read.personas[0] ?? {};
}

/** What a file is to bring back: everything that is said at all. */
function told(whole: Persona): Record<string, unknown> {
  const { id: _id, order: _order, createdAt: _at, createdBy: _by, ...fields } = whole;
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

describe('a written persona', () => {
  it('comes back whole from JSON', () => {
    fc.assert(
      fc.property(persona, (whole) => {
        expect(readBack(writePersonaJson(whole), 'p.json')).toEqual(told(whole));
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('comes back whole from Markdown', () => {
    fc.assert(
      fc.property(persona, (whole) => {
        expect(readBack(writePersonaMarkdown(whole, channelName), 'p.md')).toEqual(told(whole));
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});
