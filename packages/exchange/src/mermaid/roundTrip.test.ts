import { sampleBoard } from '@wayline/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoardBuilder } from '../build/boardBuilder.ts';
import { cleanName } from '../testing/cleanName.ts';
import { outline } from '../testing/outline.ts';
import { readOptions } from '../testing/readOptions.ts';
import { readMermaid } from './readMermaid.ts';
import { writeMermaid } from './writeMermaid.ts';

/** Names with everything that the grammar trips over, but not its own line break. */
const name = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 20 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.string({ unit: fc.constantFrom(...'#;:,%&<>"ab 1{}-'.split('')), minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      'section manager',
      'title insurance',
      'Journey ends',
      'accDescr: x',
      '%% note',
      '#35;',
      '9:30',
      '---',
      'TITLE x',
      '%%{init}%%',
    ),
  )
  // Private-use brackets stand for entities while reading, and <br> is the format's own line break.
  .map((text) => cleanName(text.replace(/[\ue000\ue001]|<br/gi, '')))
  .filter((text) => text !== '');

const task = fc.record({
  name,
  score: fc.option(fc.integer({ min: 1, max: 5 })),
  actors: fc.uniqueArray(name, { maxLength: 2 }),
});
const stage = fc.record({ name, tasks: fc.array(task, { maxLength: 3 }) });
const journey = fc
  .record({ title: name, persona: name, stages: fc.array(stage, { minLength: 1, maxLength: 4 }) })
  // Neighbours of one name are one stage by rule.
  .filter(({ stages }) => stages.every(({ name: own }, i) => stages[i - 1]?.name !== own))
  .filter(({ stages }) => stages.some(({ tasks }) => tasks.some(({ score }) => score !== null)));

const write = async (snapshot: Parameters<typeof writeMermaid>[0]): Promise<Uint8Array> => {
  const written = await writeMermaid(snapshot, {});
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return written.bytes;
};

const read = (bytes: Uint8Array, actors: Record<string, 'persona' | 'actor'>) => {
  const result = readMermaid(bytes, readOptions({ actors }));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.snapshot;
};

describe('Mermaid, written and read again', () => {
  it('has the same stages, steps, scores and names, whatever they are called', async () => {
    await fc.assert(
      fc.asyncProperty(journey, async ({ title, persona, stages }) => {
        const builder = new BoardBuilder(readOptions());
        const mapId = builder.map(title);
        const lanes = (['touchpoints', 'emotionCurve', 'painPoints', 'opportunities'] as const).map((type) =>
          builder.lane(mapId, type),
        );
        const personaId = builder.persona(mapId, persona);
        const known = new Map<string, ReturnType<typeof builder.actor>>();
        for (const { name: stageName, tasks } of stages) {
          const stageId = builder.stage(mapId, stageName);
          for (const { name: stepName, score, actors } of tasks) {
            const stepId = builder.step(mapId, stageId, stepName);
            if (score !== null) builder.emotion({ mapId, stepId, personaId, valence: score - 3 });
            const others = actors.filter((actor) => actor !== persona);
            const actorIds = others.map((actor) => {
              const id = known.get(actor) ?? builder.actor(actor, 'frontOffice');
              known.set(actor, id);
              return id;
            });
            const [laneId] = lanes;
            if (laneId && actorIds.length > 0)
              builder.card({ kind: 'touchpoint', mapId, laneId, stepId, text: others.join(', '), actorIds });
          }
        }
        const board = builder.snapshot(title);
        const roles = Object.fromEntries([...known.keys()].map((actor) => [actor, 'actor'] as const));
        const bytes = await write(board);
        const again = read(bytes, roles);
        expect(outline(again)).toEqual(outline(board));
        expect(await write(again)).toEqual(bytes);
      }),
      { numRuns: 400, seed: 20261122 },
    );
  });

  it('rounds half scores up, and says what was lost', async () => {
    const written = await writeMermaid(sampleBoard('2026-11-22T10:00:00.000Z'), { persona: 'Emil Kovač' });
    if (!written.ok) throw new Error('not written');
    const text = new TextDecoder().decode(written.bytes);
    expect(text).toContain('    title Moving an electricity contract\n');
    expect(text).toContain('      Wait for a yes: 1: Emil Kovač, Grid operator\n');
    expect(written.losses.join(' ')).toContain('Nora Lindahl, Ruth Adler');
  });
});
