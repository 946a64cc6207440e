import { describe, expect, it } from 'vitest';
import { fields } from './en/fields.ts';
import { frozen } from './en/frozen.ts';
import { health } from './en/health.ts';
import { opportunities } from './en/opportunities.ts';
import { personas } from './en/personas.ts';
import { privateWriting } from './en/privateWriting.ts';
import { shortcuts } from './en/shortcuts.ts';
import { tablePreview } from './en/tablePreview.ts';
import { tone } from './en/tone.ts';
import { votes } from './en/votes.ts';
import { en, type Text } from './en.ts';
import { fields as polishFields } from './pl/fields.ts';
import { frozen as polishFrozen } from './pl/frozen.ts';
import { health as polishHealth } from './pl/health.ts';
import { opportunities as polishOpportunities } from './pl/opportunities.ts';
import { personas as polishPersonas } from './pl/personas.ts';
import { privateWriting as polishPrivateWriting } from './pl/privateWriting.ts';
import { shortcuts as polishShortcuts } from './pl/shortcuts.ts';
import { tablePreview as polishTablePreview } from './pl/tablePreview.ts';
import { tone as polishTone } from './pl/tone.ts';
import { votes as polishVotes } from './pl/votes.ts';
import { pl } from './pl.ts';
import { fields as russianFields } from './ru/fields.ts';
import { frozen as russianFrozen } from './ru/frozen.ts';
import { health as russianHealth } from './ru/health.ts';
import { opportunities as russianOpportunities } from './ru/opportunities.ts';
import { personas as russianPersonas } from './ru/personas.ts';
import { privateWriting as russianPrivateWriting } from './ru/privateWriting.ts';
import { shortcuts as russianShortcuts } from './ru/shortcuts.ts';
import { tablePreview as russianTablePreview } from './ru/tablePreview.ts';
import { tone as russianTone } from './ru/tone.ts';
import { votes as russianVotes } from './ru/votes.ts';
import { ru } from './ru.ts';

type Entry = readonly [path: string, value: unknown];

/** Every text and every phrase of a catalog, by where it stands. */
function entriesOf(value: unknown, path = ''): readonly Entry[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) => entriesOf(child, path ? `${path}.${key}` : key));
}

/** A catalog without the words of drawings, which have a test of their own. */
const own = ({ scene: _scene, ...rest }: Text): object => rest;

/** A catalog with the words of the parts that come late. */
const whole = <Late extends object>(text: Text, late: Late) => ({
  ...own(text),
  ...late,
  language: text.language,
});

const english = new Map(
  entriesOf(
    whole(en, {
      fields,
      frozen,
      health,
      opportunities,
      personas,
      privateWriting,
      shortcuts,
      tablePreview,
      tone,
      votes,
    }),
  ),
);
const others = [
  [
    'pl',
    whole(pl, {
      frozen: polishFrozen,
      fields: polishFields,
      health: polishHealth,
      opportunities: polishOpportunities,
      personas: polishPersonas,
      shortcuts: polishShortcuts,
      tablePreview: polishTablePreview,
      tone: polishTone,
      privateWriting: polishPrivateWriting,
      votes: polishVotes,
    }),
  ],
  [
    'ru',
    whole(ru, {
      frozen: russianFrozen,
      fields: russianFields,
      health: russianHealth,
      opportunities: russianOpportunities,
      personas: russianPersonas,
      shortcuts: russianShortcuts,
      tablePreview: russianTablePreview,
      tone: russianTone,
      privateWriting: russianPrivateWriting,
      votes: russianVotes,
    }),
  ],
] as const;

/** What is the same in every language: names, formats, keys, and words that travelled. */
const SAME = new Set([
  'trash.kinds.personas',
  'shell.product',
  'shell.home.dropNote',
  'shell.home.templates.blueprint.name',
  'shell.board.exporting.format',
  'shell.board.sharing.link',
  'canvas.itemKinds.text',
  'canvas.details.dateHint',
  'canvas.details.figureHint',
  'canvas.details.sampleSize',
  'canvas.details.status',
  'canvas.details.moment',
  'canvas.details.persona',
  'fields.link',
  'fields.mapTypes.blueprint',
  'fields.laneGroups.blueprint',
  'personas.sheet.segment',
  'personas.sheet.values.segment',
  'personas.sheet.shareHint',
  'personas.comparing.nothing',
  'opportunities.score',
  'tone.persona',
  'trash.kinds.personas',
]);

type Phrase = (...values: unknown[]) => unknown;

/** What a phrase says of these values; null where it takes others. */
function said(phrase: Phrase, values: readonly unknown[]): string | null {
  try {
    // A language may group the digits of a number.
    const sentence = String(phrase(...values)).replace(/(\d)\s(?=\d)/gu, '$1');
    return /NaN|не\sчисло/u.test(sentence) ? null : sentence;
  } catch {
    return null;
  }
}

describe.each(others)('the catalog %s', (language, catalog) => {
  const entries = entriesOf(catalog);

  it('says which language it is', () => {
    expect(catalog.language).toBe(language);
  });

  it('has every text of the English one and no other', () => {
    expect(entries.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
  });

  it('repeats English nowhere but in names, signs and keys', () => {
    const repeated = entries.filter(
      ([path, value]) =>
        typeof value === 'string' &&
        value === english.get(path) &&
        !SAME.has(path) &&
        !/\.keys\.\d+$/.test(path),
    );
    expect(repeated).toEqual([]);
  });

  it('writes its own letters and quotation marks', () => {
    const wrong = entries.filter(
      ([path, value]) =>
        typeof value === 'string' && (/[“‘]/u.test(value) || (/\.{3}/.test(value) && path !== '')),
    );
    expect(wrong).toEqual([]);
  });

  it('leaves nothing out of a sentence that the English one says', () => {
    const lost: string[] = [];
    let compared = 0;
    for (const [path, phrase] of entries) {
      const source = english.get(path);
      if (typeof phrase !== 'function' || typeof source !== 'function') continue;
      // Every value leaves a trace that can be found in the sentence: as a word, then as a number.
      for (const values of [
        ['‹a›', '‹b›', '‹c›', '‹d›'],
        [31, 42, 53, 64],
      ]) {
        const expected = said(source as Phrase, values);
        const sentence = said(phrase as Phrase, values);
        if (expected === null || sentence === null) continue;
        compared += 1;
        if (values.some((value) => expected.includes(String(value)) && !sentence.includes(String(value))))
          lost.push(path);
      }
    }
    expect(compared).toBeGreaterThan(100);
    expect(lost).toEqual([]);
  });
});

describe('counted sentences', () => {
  it.each([
    [1, '1 karta', '1 карточка'],
    [3, '3 karty', '3 карточки'],
    [5, '5 kart', '5 карточек'],
    [13, '13 kart', '13 карточек'],
    [21, '21 kart', '21 карточка'],
    [24, '24 karty', '24 карточки'],
  ])('of %i take the form that the language asks for', (count, polish, russian) => {
    expect(pl.outline.cards(count)).toBe(polish);
    expect(ru.outline.cards(count)).toBe(russian);
  });

  it('agree with their verbs', () => {
    expect(pl.canvas.deleteStep.keeps(1)).toBe('Leży w nim 1 karta.');
    expect(pl.canvas.deleteStep.keeps(3)).toBe('Leżą w nim 3 karty.');
    expect(pl.canvas.deleteStep.keeps(5)).toBe('Leży w nim 5 kart.');
    expect(ru.canvas.deleteStep.keeps(1)).toBe('В нём лежит 1 карточка.');
    expect(ru.canvas.deleteStep.keeps(2)).toBe('В нём лежат 2 карточки.');
    expect(ru.canvas.deleteStep.keeps(5)).toBe('В нём лежит 5 карточек.');
  });
});
