import { describe, expect, it } from 'vitest';
import cases from '../../fixtures/mermaid-cases.json' with { type: 'json' };
import { outline } from '../testing/outline.ts';
import { problemsOf, read } from '../testing/read.ts';
import { readOptions } from '../testing/readOptions.ts';
import { readMermaid } from './readMermaid.ts';

const journey = (...lines: string[]): string => ['journey', 'title T', ...lines].join('\n');

const emotions = (text: string, more = {}): (number | null)[] => {
  const { snapshot } = read(readMermaid, text, more);
  const points = new Map([...snapshot.emotions.values()].map((point) => [point.stepId, point.valence]));
  return [...snapshot.steps.values()].map(({ id }) => points.get(id) ?? null);
};

const codes = (text: string, more = {}): string[] =>
  read(readMermaid, text, more).report.warnings.map(({ where, code }) => `${where} ${code}`);

describe('importing a Mermaid journey', () => {
  it.each(cases)('makes a board of every known case: $id', ({ source }) => {
    const { snapshot } = read(readMermaid, source);
    expect(snapshot.maps.size).toBe(1);
    expect([...snapshot.lanes.values()].map(({ type }) => type)).toContain('emotionCurve');
  });

  it('makes stages of sections, steps of tasks and a curve of scores', () => {
    const { snapshot } = read(
      readMermaid,
      journey('section Go', 'Tea: 5: Me', 'Work: 1: Me, Cat', 'section Home', 'Rest: 4.5: Me'),
    );
    expect(outline(snapshot)).toMatchObject([
      {
        title: 'T',
        personas: ['Me'],
        stages: [
          {
            name: 'Go',
            steps: [
              { name: 'Tea', emotions: [[2, '', '']] },
              { name: 'Work', emotions: [[-2, '', '']] },
            ],
          },
          { name: 'Home', steps: [{ name: 'Rest', emotions: [[1.5, '', '']] }] },
        ],
      },
    ]);
  });

  it('gives other names as actors of a touchpoint, software as technology', () => {
    const { snapshot } = read(
      readMermaid,
      journey('section S', 'A: 3: Ann, Payment system', 'B: 3: Ann, Clerk', 'C: 3: Ann'),
    );
    expect([...snapshot.actors.values()].map(({ name, kind }) => [name, kind])).toEqual([
      ['Payment system', 'technology'],
      ['Clerk', 'frontOffice'],
    ]);
    expect([...snapshot.cards.values()].map(({ kind, text }) => [kind, text])).toEqual([
      ['touchpoint', 'Payment system'],
      ['touchpoint', 'Clerk'],
    ]);
  });

  it('takes the name on most tasks as the persona, the first of equals', () => {
    const names = (text: string) =>
      [...read(readMermaid, text).snapshot.personas.values()].map(({ name }) => name);
    expect(names(journey('section S', 'A: 3: Ann, Bo', 'B: 3: Bo'))).toEqual(['Bo']);
    expect(names(journey('section S', 'A: 3: Ann, Bo'))).toEqual(['Ann']);
  });

  it('lets the user say who is who', () => {
    const text = journey('section S', 'A: 5: Ann, Bo', 'B: 2: Bo, Cy');
    const { snapshot } = read(readMermaid, text, { actors: { Ann: 'persona', Bo: 'actor' } });
    expect([...snapshot.personas.values()].map(({ name }) => name)).toEqual(['Ann']);
    const both = read(readMermaid, text, { actors: { Cy: 'persona' } }).snapshot;
    expect([...both.personas.values()].map(({ name }) => name)).toEqual(['Bo', 'Cy']);
    expect(both.emotions.size).toBe(3);
  });

  it('keeps sections of one name apart unless they are neighbours', () => {
    const stages = (...lines: string[]) =>
      [...read(readMermaid, journey(...lines)).snapshot.stages.values()].map(({ name }) => name);
    expect(stages('section S', 'A: 1: Me', 'section T', 'section S', 'B: 2: Me')).toEqual(['S', 'T', 'S']);
    expect(stages('section S', 'A: 1: Me', 'section S', 'B: 2: Me')).toEqual(['S']);
    expect(stages('A: 1: Me', 'section S')).toEqual(['Untitled', 'S']);
  });

  it('never clamps a score: what is none leaves the step without emotion, and says so', () => {
    const text = journey(
      'section S',
      'a: 0: Me',
      'b: 6: Me',
      'c: -1: Me',
      'd: good: Me',
      'e: : Me',
      'f: 2.5: Me',
    );
    expect(emotions(text)).toEqual([null, null, null, null, null, -0.5]);
    expect(codes(text)).toEqual([
      'line 4 out-of-scale',
      'line 5 out-of-scale',
      'line 6 out-of-scale',
      'line 7 no-number',
      'line 8 no-score',
    ]);
  });

  it('offers a scale of 0–10 and takes it when told', () => {
    const text = journey('section S', 'a: 0: Me', 'b: 10: Me', 'c: 5: Me');
    expect(codes(text)).toContain('line 5 scale');
    expect(emotions(text, { rescale: '0-10' })).toEqual([-2, 2, 0]);
  });

  it('offers to read who, task, score and takes it when told', () => {
    const text = journey('section S', 'Ann: Buy bread: 4: nice', 'Ann: Eat: 2');
    expect(codes(text)).toContain('line 4 swapped');
    const { snapshot } = read(readMermaid, text, { order: 'who-task-score' });
    expect(outline(snapshot)).toMatchObject([
      {
        personas: ['Ann'],
        stages: [{ steps: [{ name: 'Buy bread', emotions: [[1, '', '']] }, { name: 'Eat' }] }],
      },
    ]);
  });

  it('gives scores without names to a persona called Customer', () => {
    const { snapshot } = read(readMermaid, journey('section S', 'a: 5', 'b: 1:'));
    expect([...snapshot.personas.values()].map(({ name }) => name)).toEqual(['Customer']);
    expect([...snapshot.emotions.values()].map(({ valence }) => valence)).toEqual([2, -2]);
  });

  it('makes lines of <br>', () => {
    const { snapshot } = read(readMermaid, journey('section One<br>two<br\t/>three'));
    expect([...snapshot.stages.values()][0]?.name).toBe('One\ntwo\nthree');
  });

  it('puts the journeys of one file below each other, and one person is one record', () => {
    const fence = (title: string): string =>
      `\`\`\`mermaid\njourney\ntitle ${title}\nsection S\nA: 3: Me\n\`\`\`\n`;
    const { snapshot } = read(readMermaid, fence('One') + fence('Two'), { filename: 'two-journeys.md' });
    const [one, two] = [...snapshot.maps.values()];
    expect(snapshot.board.title).toBe('two journeys');
    expect(snapshot.personas.size).toBe(1);
    expect(one?.pos).toEqual([0, 0]);
    expect(two?.pos[1]).toBeGreaterThan(600);
  });

  it('refuses a file without a journey, with the place', () => {
    expect(problemsOf(readMermaid, 'flowchart LR\n a --> b')).toMatchObject([
      { where: 'line 1', code: 'no-journey' },
    ]);
  });

  it('refuses more steps than a map can have, with the line of the first too many', () => {
    const text = journey('section S', ...Array.from({ length: 2001 }, (_, i) => `t${i}: 3: Me`));
    expect(problemsOf(readMermaid, text)).toMatchObject([{ where: 'line 2004', code: 'too-many-steps' }]);
  });

  it('cuts over-long names at a grapheme and says so', () => {
    const text = journey('section S', `${'x'.repeat(300)}: 3: Me`);
    expect(codes(text)).toEqual(['line 4 too-long']);
  });

  it('reads equal bytes into equal boards', () => {
    const bytes = new TextEncoder().encode(journey('section S', 'A: 3: Me'));
    expect(readMermaid(bytes, readOptions())).toEqual(readMermaid(bytes, readOptions()));
  });
});
