import { CHANNELS, ENGLISH_JOURNEY, sampleBoard, seededRandom, TEMPLATES } from '@wayline/domain';
import { POLISH_JOURNEY } from '@wayline/domain/words/pl';
import { RUSSIAN_JOURNEY } from '@wayline/domain/words/ru';
import { describe, expect, it } from 'vitest';
import { boardDrawing } from '../board/boardDrawing.ts';
import { layoutBoard } from '../board/layoutBoard.ts';
import { posterDrawing } from '../poster/posterDrawing.ts';
import type { Mark } from '../scene/mark.ts';
import { createMeasurer } from '../text/createMeasurer.ts';
import { ENGLISH_SCENE } from './en.ts';
import { POLISH_SCENE } from './pl.ts';
import { RUSSIAN_SCENE } from './ru.ts';

const sample = sampleBoard('2026-11-22T10:00:00.000Z');
const textsOf = (groups: readonly { readonly marks: readonly Mark[] }[]): string[] =>
  groups.flatMap(({ marks }) => marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])));

describe('numbers', () => {
  it('are written as each language writes them', () => {
    expect([7, 999, 1000, 1234567].map(ENGLISH_SCENE.number)).toEqual(['7', '999', '1,000', '1,234,567']);
    expect([1000, 12345].map(POLISH_SCENE.number)).toEqual(['1000', '12\u00a0345']);
    expect(RUSSIAN_SCENE.decimal(3.44, 1)).toBe('3,4');
    expect([ENGLISH_SCENE, POLISH_SCENE, RUSSIAN_SCENE].map(({ percent }) => percent(70.4))).toEqual([
      '70 %',
      '70%',
      '70\u00a0%',
    ]);
  });

  it('say days and months of the language', () => {
    const day = new Date('2026-05-09T23:00:00Z');
    expect(ENGLISH_SCENE.day(day)).toBe('9 May 2026');
    expect(POLISH_SCENE.day(day)).toBe('9 maj 2026');
    expect(RUSSIAN_SCENE.day(day)).toBe('9 мая 2026');
    expect(RUSSIAN_SCENE.month(5, 2026)).toBe('май 2026');
  });

  it('take the noun that they ask for', () => {
    expect([1, 2, 5, 12, 21, 22].map(POLISH_SCENE.cards)).toEqual([
      '1 karta',
      '2 karty',
      '5 kart',
      '12 kart',
      '21 kart',
      '22 karty',
    ]);
    expect([1, 2, 5, 12, 21, 22].map(RUSSIAN_SCENE.cards)).toEqual([
      '1 карточка',
      '2 карточки',
      '5 карточек',
      '12 карточек',
      '21 карточка',
      '22 карточки',
    ]);
  });
});

describe.each([
  ['pl', POLISH_SCENE, 'Etap', 'zmian kanału', 'Jak czytać tę mapę'],
  ['ru', RUSSIAN_SCENE, 'Этап', 'смен канала', 'Как читать эту карту'],
] as const)('a board drawn in %s', (language, words, stage, switches, howToRead) => {
  const measurer = createMeasurer(words);
  const english = layoutBoard(sample, createMeasurer());
  const scene = layoutBoard(sample, measurer, english);

  it('says its own words in that language and what people wrote as they wrote it', () => {
    const said = textsOf(scene.maps.flatMap(({ parts }) => parts));
    expect(said).toContain(stage);
    expect(said.some((text) => text.includes(switches))).toBe(true);
    expect(said).toContain('Sign the lease');
    for (const word of ['Stage', 'Step', 'Make or break', 'Line of visibility', 'Word of mouth'])
      expect(said).not.toContain(word);
  });

  it('shares nothing with the scene in another language, and all with one in its own', () => {
    expect(scene).not.toBe(english);
    expect(layoutBoard(sample, measurer, scene)).toBe(scene);
    const back = layoutBoard(sample, createMeasurer(), scene);
    expect(back).toEqual(english);
  });

  it('explains itself in that language on paper', () => {
    const [map] = sample.maps.values();
    if (!map) throw new Error('no map');
    const poster = posterDrawing(sample, map.id, measurer, { page: 'A1', stateOf: '2026-11-22' });
    expect(textsOf(poster.groups)).toContain(howToRead);
    expect(boardDrawing(scene, sample, { words }).description).not.toMatch(/[Bb]oard/);
  });

  it('has a name for every lane and channel, none of them by mistake the English one', () => {
    const journey = language === 'pl' ? POLISH_JOURNEY : RUSSIAN_JOURNEY;
    expect(Object.keys(journey.lanes).sort()).toEqual(Object.keys(ENGLISH_JOURNEY.lanes).sort());
    expect(Object.keys(journey.channels).sort()).toEqual(CHANNELS.map(({ id }) => id).sort());
    const same = [
      ...Object.entries(journey.lanes).filter(
        ([type, { title }]) => ENGLISH_JOURNEY.lanes[type as keyof typeof journey.lanes].title === title,
      ),
      ...Object.entries(journey.channels).filter(([id, name]) => ENGLISH_JOURNEY.channels[id] === name),
    ].map(([key]) => key);
    const travelled = ['storyboard', 'chatbot', 'sms', 'kiosk', 'marketplace', 'forum', 'influencer'];
    expect(same.filter((key) => !travelled.includes(key.replace('channel:', '')))).toEqual([]);
  });

  it('begins from templates of the same shape', () => {
    const journey = words.journey;
    for (const template of TEMPLATES) {
      const options = { title: 'x', now: '2026-11-06T09:00:00.000Z', random: seededRandom(1) };
      const here = template.build({ ...options, random: seededRandom(1), words: journey });
      const there = template.build(options);
      expect([here.stages.size, here.steps.size, here.lanes.size]).toEqual([
        there.stages.size,
        there.steps.size,
        there.lanes.size,
      ]);
      const titles = [...here.lanes.values()].map(({ title }) => title);
      expect(titles).toEqual([...here.lanes.values()].map(({ type }) => journey.lanes[type].title));
    }
  });
});
