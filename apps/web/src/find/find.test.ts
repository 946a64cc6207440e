import { createBoardDocument, seedDocument, setFields } from '@wayline/document';
import { createBuilder, newId, type Random, sampleBoard, seededRandom } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createFinder, type Finder } from './createFinder.ts';
import { fold } from './fold.ts';
import { foundRanges } from './foundRanges.ts';
import { fitOf } from './rank.ts';

const NOW = '2026-11-02T09:00:00.000Z';
type Builder = ReturnType<typeof createBuilder>;

function boardOf(fill: (board: Builder) => void): ReturnType<typeof createBoardDocument> {
  const random: Random = seededRandom(5);
  const builder = createBuilder({ now: NOW, by: '', newId: (prefix) => newId(prefix, random) });
  fill(builder);
  const doc = new Y.Doc();
  seedDocument(doc, builder.snapshot('Board'));
  return createBoardDocument(doc);
}

/** Runs what is put off at once when told to, and a clock that moves with each look at it. */
function byHand(): { run: () => number; options: Parameters<typeof createFinder>[1] } {
  let waiting: (() => void)[] = [];
  let time = 0;
  return {
    run() {
      const due = waiting;
      waiting = [];
      for (const act of due) act();
      return due.length;
    },
    options: {
      now: () => {
        time += 3;
        return time;
      },
      later(callback) {
        waiting.push(callback);
        return () => {
          waiting = waiting.filter((one) => one !== callback);
        };
      },
    },
  };
}

const texts = (finder: Finder): string[] => finder.get().hits.map(({ text }) => text);

describe('a text as it is searched', () => {
  it.each([
    ['Żółć', 'zolc'],
    ['ŁÓDŹ', 'lodz'],
    ['Straße', 'strasse'],
    ['Ёлка', 'елка'],
    ['Crème brûlée', 'creme brulee'],
    ['the app’s', "the app's"],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('where a query stands in a text', () => {
  const found = (text: string, query: string): string[] =>
    foundRanges(text, query).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['Takes Żółte światło home', 'zolte swiatlo', ['Żółte światło']],
    ['Große Straße', 'strasse', ['Straße']],
    ['e\u0301t\u00e9', 'et', ['e\u0301t']],
    ['form of the yellow kind', 'yellow form', ['form', 'yellow']],
    ['nothing', 'else', []],
    ['anything', '', []],
  ])('%j, %j', (text, query, parts) => {
    expect(found(text, query)).toEqual(parts);
  });
});

describe('how well a query fits', () => {
  const rank = (passages: readonly string[], query: string): number | undefined =>
    fitOf(passages, query, query.split(' '))?.rank;

  it('is best for the whole name, then its start, a word, a part, and then for what else is written', () => {
    const ranks = [
      rank(['pay'], 'pay'),
      rank(['pay online'], 'pay'),
      rank(['how to pay'], 'pay'),
      rank(['prepay'], 'pay'),
      rank(['a name', 'pay'], 'pay'),
      rank(['a name', 'prepay'], 'pay'),
      rank(['online, pay'], 'pay online'),
    ];
    expect(ranks).toEqual([...ranks].sort((a, b) => (a ?? 99) - (b ?? 99)));
    expect(new Set(ranks).size).toBe(ranks.length);
  });

  it('is not at all where a word is missing', () => {
    expect(rank(['pay'], 'pay online')).toBeUndefined();
  });
});

describe('the search of a board', () => {
  const map = (board: Builder): void => {
    const { id: owner } = board.add('departments', { name: 'Front desk' });
    const { id: mapId } = board.add('maps', { title: 'Library' });
    const { id: stageId } = board.add('stages', { mapId, name: 'Join' });
    const [late, early] = ['Pay later', 'Ask'].map((name) => board.add('steps', { mapId, stageId, name }).id);
    const { id: laneId } = board.add('lanes', { mapId, type: 'doing', title: 'Doing' });
    const card = (stepId: typeof late, text: string, more = {}): void =>
      void board.add('cards', { mapId, laneId, stepId: stepId ?? null, text, ...more });
    card(early, 'how to pay');
    card(late, 'where to pay');
    card(early, 'pay');
    card(late, 'told twice', { tags: ['payment'] });
    card(early, 'owned', { ownerId: owner });
    card(early, 'sourced', { evidence: { state: 'quote', source: 'Interview 9' } });
    const persona = board.add('personas', { name: 'Ada', quote: 'I never pay fines', color: 1 });
    board.add('emotions', {
      mapId,
      stepId: early as never,
      personaId: persona.id,
      valence: -2,
      word: 'Lost',
      reason: 'No pay desk',
    });
    board.add('items', { type: 'sticky', text: 'Pay by card?', pos: [0, 0], size: [100, 100] });
    board.add('connectors', { from: { pos: [0, 0] }, to: { pos: [9, 9] }, label: 'pays for' });
  };

  it('groups what it finds, the best of each first, then along the map', () => {
    const finder = createFinder(boardOf(map), { ...byHand().options, now: () => 0 });
    finder.search('Pay');
    expect(finder.get().hits.map(({ collection, text }) => `${collection}: ${text}`)).toEqual([
      'cards: pay',
      'cards: where to pay',
      'cards: how to pay',
      'cards: payment',
      'steps: Pay later',
      'emotions: No pay desk',
      'items: Pay by card?',
      'personas: I never pay fines',
      'connectors: pays for',
    ]);
  });

  it('finds by owner and by source', () => {
    const finder = createFinder(boardOf(map), { ...byHand().options, now: () => 0 });
    finder.search('front d');
    expect(texts(finder)).toEqual(['Front desk']);
    finder.search('interview 9');
    expect(texts(finder)).toEqual(['Interview 9']);
  });

  it('finds nothing where nothing is asked for', () => {
    const finder = createFinder(boardOf(map), { ...byHand().options, now: () => 0 });
    finder.search('pay');
    finder.search('  ');
    expect(finder.get()).toEqual({ query: '', hits: [], isComplete: true });
  });

  it('follows edits, a little later', () => {
    const hand = byHand();
    const board = boardOf(map);
    const finder = createFinder(board, { ...hand.options, now: () => 0 });
    finder.search('ask');
    expect(texts(finder)).toEqual(['Ask']);
    expect(
      setFields(board, 'maps', [...board.snapshot().maps.keys()][0] as never, { goal: 'Ask once' }).ok,
    ).toBe(true);
    expect(texts(finder)).toEqual(['Ask']);
    hand.run();
    expect(texts(finder)).toEqual(['Ask', 'Ask once']);
    finder.destroy();
    setFields(board, 'maps', [...board.snapshot().maps.keys()][0] as never, { goal: '' });
    expect(hand.run()).toBe(0);
  });

  it('looks through ten thousand cards in slices, and shows no half of a list', () => {
    const hand = byHand();
    const board = boardOf((builder) => {
      const { id: mapId } = builder.add('maps', { title: 'Large' });
      const { id: laneId } = builder.add('lanes', { mapId, type: 'doing', title: 'Doing' });
      for (let index = 0; index < 10_000; index += 1)
        builder.add('cards', { mapId, laneId, stepId: null, text: `Card ${index} of many` });
    });
    const finder = createFinder(board, hand.options);
    finder.search('of many');
    expect(finder.get()).toMatchObject({ hits: [], isComplete: false });
    let slices = 1;
    while (hand.run() > 0) slices += 1;
    expect(slices).toBeGreaterThan(20);
    expect(finder.get()).toMatchObject({ query: 'of many', isComplete: true });
    expect(finder.get().hits).toHaveLength(10_000);
    // What is typed on meanwhile takes the place of the search under way.
    finder.search('card 77');
    finder.search('card 7777');
    while (hand.run() > 0);
    expect(texts(finder)).toEqual(['Card 7777 of many']);
  });

  it('finds every word of the sample where it stands', () => {
    const doc = new Y.Doc();
    seedDocument(doc, sampleBoard());
    const board = createBoardDocument(doc);
    const finder = createFinder(board, { ...byHand().options, now: () => 0 });
    for (const card of board.snapshot().cards.values()) {
      if (card.text === '') continue;
      finder.search(card.text);
      expect(finder.get().hits.map(({ id }) => id)).toContain(card.id);
    }
  });
});
