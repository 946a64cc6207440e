import { describe, expect, it } from 'vitest';
import type { PersonaDraft } from './personaDraft.ts';
import { type ReadPersonas, readPersonas } from './readPersonas.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, name: string): ReadPersonas => readPersonas(bytes(text), name);

function personas(text: string, name: string): readonly PersonaDraft[] {
  const result = read(text, name);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.personas;
}

const PORTRAIT = `---
layout: page
title: Careful Carla
img: carla.png
---

Carla reads every letter twice
and keeps a copy.

- Age: 58
- **City:** Gdynia

> "I like to know what I sign."

## Goals
- Pay on time
- Know whom to ask

## Pain points
Letters without a name under them.

## Thoughts
What does this clause mean?

## Jobs to be done
- When a bill comes, I want to check every line, so I can sleep.

## Traits
- Patience: 80
- Price sense: 3/5

## Preferred channels
- Email: 4
- Phone

## Favourite colour
Green
`;

describe('a persona in Markdown', () => {
  const [carla] = personas(PORTRAIT, 'carla.md');

  it('is named by its front matter, and its paragraphs are its story', () => {
    expect(carla).toMatchObject({
      name: 'Careful Carla',
      bio: 'Carla reads every letter twice and keeps a copy.',
      quote: 'I like to know what I sign.',
    });
  });

  it('has each section in its place', () => {
    expect(carla).toMatchObject({
      goals: ['Pay on time', 'Know whom to ask'],
      frustrations: ['Letters without a name under them.'],
      empathy: { says: [], thinks: ['What does this clause mean?'], does: [], feels: [] },
      jobs: [{ kind: 'functional', when: 'a bill comes', want: 'check every line', soThat: 'sleep' }],
      traits: [
        { name: 'Patience', value: 80 },
        { name: 'Price sense', value: 60 },
      ],
      channels: [
        { channelId: 'channel:email', preference: 4 },
        { channelId: 'channel:phone', preference: 3 },
      ],
      demographics: [
        { name: 'Age', value: '58' },
        { name: 'City', value: 'Gdynia' },
      ],
    });
  });

  it('keeps a section that no sheet has as a field of its own, and tells of the picture it left', () => {
    expect(carla?.custom).toEqual([{ name: 'Favourite colour', value: 'Green' }]);
    const result = read(PORTRAIT, 'carla.md');
    expect(result.ok && result.report.ignored).toMatchObject([
      { where: 'img', what: 'a picture: put it on the sheet by hand' },
    ]);
  });

  it('is several where several headings of the first level stand', () => {
    const two = personas('# Ann\n## Goals\n- Rest\n# Bo\n## Needs\n- Quiet\n', 'people.md');
    expect(two).toMatchObject([
      { name: 'Ann', goals: ['Rest'] },
      { name: 'Bo', needs: ['Quiet'] },
    ]);
  });

  it('understands Polish and Russian headings', () => {
    expect(personas('# Ania\n## Cele\n- Spokój\n## Bolączki\n- Kolejki', 'a.md')).toMatchObject([
      { goals: ['Spokój'], frustrations: ['Kolejki'] },
    ]);
    expect(personas('# Оля\n## Цели\n- Покой\n## Страхи\n- Очереди', 'o.md')).toMatchObject([
      { goals: ['Покой'], frustrations: ['Очереди'] },
    ]);
  });
});

describe('personas in YAML', () => {
  it('are found under whatever names their fields have', () => {
    const [one, two] = personas(
      `- persona-id: 1
  name: Vera
  role: Caretaker
  tagline: "Doors first."
  demographics: {age: 41, city: Brno}
  goals: [Fewer keys, Warm halls]
  sample_size: 12 interviews
  archetypes:
    - name: Guardian
      traits:
        - motto: "Nothing breaks"
          fear: "Floods"
  blurbs:
    - type: need
      description: "A list that is true"
- name: Igor
  role: approver
  share: 35 %
`,
      'people.yml',
    );
    expect(one).toMatchObject({
      name: 'Vera',
      archetype: 'Caretaker',
      quote: 'Doors first.',
      goals: ['Fewer keys', 'Warm halls'],
      needs: ['A list that is true'],
      frustrations: ['Floods'],
      sampleSize: 12,
      demographics: [
        { name: 'Age', value: '41' },
        { name: 'City', value: 'Brno' },
      ],
    });
    expect(one?.custom).toEqual([
      { name: 'Archetype', value: 'Guardian' },
      { name: 'Motto', value: 'Nothing breaks' },
    ]);
    expect(two).toMatchObject({ name: 'Igor', role: 'approver', share: 0.35 });
  });

  it('may close a quote at the margin, as older files do', () => {
    const [one] = personas(
      '- name: Vera\n  tagline: "Doors first,\n    then halls.\n"\n  goals: [Rest]\n',
      'p.yaml',
    );
    expect(one).toMatchObject({ goals: ['Rest'] });
    expect(one?.quote).toContain('then halls.');
  });

  it('cannot blow up by aliases, nor by depth', () => {
    const level = (name: string, of: string): string =>
      `${name}: &${name} [*${of}, *${of}, *${of}, *${of}]\n`;
    const bomb = `a: &a [x, x, x, x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, i) => level(name, 'abcdefg'[i] ?? 'a')).join('')}name: Bomb\n`;
    const result = read(bomb, 'b.yml');
    expect(!result.ok || JSON.stringify(result.personas).length < 100_000).toBe(true);
    expect(read(`name: Deep\nx: ${'['.repeat(2000)}${']'.repeat(2000)}`, 'd.yml').ok).toBeTypeOf('boolean');
  });
});

describe('a file without a persona', () => {
  it.each([
    ['', 'a.md', 'no-persona'],
    ['[]', 'a.json', 'no-persona'],
    ['{"a":', 'a.json', 'unreadable'],
    ['name: [', 'a.yml', 'unreadable'],
    ['\u0000\u0001', 'a.md', 'encoding'],
  ])('%j named %s is refused: %s', (text, name, code) => {
    expect(read(text, name)).toMatchObject({ ok: false, problems: [{ code }] });
  });
});
