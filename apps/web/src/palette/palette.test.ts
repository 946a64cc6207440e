import { describe, expect, it } from 'vitest';
import type { PaletteEntry } from './entry.ts';
import { fuzzy } from './fuzzy.ts';
import { rankEntries } from './rankEntries.ts';
import { recentEntries, rememberEntry } from './recentEntries.ts';

function entry(
  id: string,
  group: PaletteEntry['group'],
  name: string,
  more: Partial<PaletteEntry> = {},
): PaletteEntry {
  return { id, group, name, run: () => undefined, ...more };
}

const ENTRIES = [
  entry('undo', 'acts', 'Undo', { why: 'Nothing to undo' }),
  entry('share', 'acts', 'Share'),
  entry('step-after', 'insert', 'Insert step after'),
  entry('step-before', 'insert', 'Insert step before'),
  entry('table', 'views', 'View: Table'),
  entry('go-ask', 'goTo', 'Go to step Ask at the table'),
  entry('svg', 'export', 'Export as SVG', { words: 'picture' }),
  entry('łódź', 'boards', 'Open board Łódź'),
];

const ranked = (query: string, recent: readonly string[] = []): string[] =>
  rankEntries(ENTRIES, query, recent, (group) => group).flatMap(({ entries }) => entries.map(({ id }) => id));

describe('how letters fit a name', () => {
  it.each([
    ['the letters at the starts of words', 'insert step after', 'isa'],
    ['a start and what follows it', 'insert step after', 'inste'],
    ['words in another order', 'insert step after', 'after step'],
  ])('%s do', (_, name, query) => {
    expect(fuzzy(name, '', query)).not.toBeNull();
  });

  it.each([
    ['letters strewn by chance', 'go to step ask at the table', 'oekb'],
    ['a letter that is not there', 'undo', 'undx'],
    ['a word that is nowhere', 'insert step after', 'step lane'],
  ])('%s do not', (_, name, query) => {
    expect(fuzzy(name, '', query)).toBeNull();
  });

  it('is better for the start of a word than for its middle, and for the name than for what stands beside it', () => {
    const scores = [
      fuzzy('table', '', 'table'),
      fuzzy('view: table', '', 'table'),
      fuzzy('timetable', '', 'table'),
      fuzzy('grid', 'table', 'table'),
    ].map((score) => score ?? Number.NaN);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
  });
});

describe('the entries of the palette', () => {
  it('stand by groups before anything is typed, those used last first', () => {
    const sections = rankEntries(ENTRIES, '', ['svg', 'gone', 'table'], (group) => group);
    expect(sections.map(({ id }) => id)).toEqual(['recent', 'acts', 'insert', 'goTo', 'boards']);
    expect(sections[0]?.entries.map(({ id }) => id)).toEqual(['svg', 'table']);
  });

  it('are found by name, by other words and by their group, accents aside', () => {
    expect(ranked('table')[0]).toBe('table');
    expect(ranked('picture')).toEqual(['svg']);
    expect(ranked('lodz')).toEqual(['łódź']);
    expect(ranked('export')).toEqual(['svg']);
    expect(ranked('nothing like it')).toEqual([]);
  });

  it('keep the order of the board where they fit alike', () => {
    expect(ranked('insert step')).toEqual(['step-after', 'step-before']);
  });

  it('that were used lately come before others that fit as well', () => {
    expect(ranked('insert step', ['step-before'])).toEqual(['step-before', 'step-after']);
  });

  it('of a large group are only begun with', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      entry(`go-${index}`, 'goTo', `Go to step ${index}`),
    );
    const [group] = rankEntries(many, '', [], (id) => id);
    expect(group?.entries.length).toBeLessThan(10);
    expect(rankEntries(many, 'go 39', [], (id) => id)[0]?.entries[0]?.id).toBe('go-39');
  });
});

describe('what was used last', () => {
  function storageOf(kept: Record<string, string> = {}): Storage {
    return {
      getItem: (key: string) => kept[key] ?? null,
      setItem: (key: string, value: string) => {
        kept[key] = value;
      },
    } as unknown as Storage;
  }

  it('is remembered once each, the last one first, and not for ever', () => {
    const storage = storageOf();
    for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'b']) rememberEntry(storage, id);
    expect(recentEntries(storage)).toEqual(['b', 'f', 'e', 'd', 'c']);
  });

  it('is nothing where the browser keeps something else', () => {
    expect(recentEntries(storageOf({ 'wayline.recentCommands': '{"a":1' }))).toEqual([]);
    expect(recentEntries(storageOf({ 'wayline.recentCommands': '[1,"a"]' }))).toEqual(['a']);
  });
});
