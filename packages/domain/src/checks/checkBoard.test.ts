import { describe, expect, it } from 'vitest';
import { applyChanges } from '../change/applyChanges.ts';
import { patch } from '../change/change.ts';
import { sampleBoard } from '../sample/sampleBoard.ts';
import { ENGLISH_CHECKS } from '../words/checks/en.ts';
import { POLISH_CHECKS } from '../words/checks/pl.ts';
import { RUSSIAN_CHECKS } from '../words/checks/ru.ts';
import { checkBoard } from './checkBoard.ts';
import { CHECKS } from './checks.ts';
import { findingPlace } from './findingPlace.ts';
import { MAP, TODAY, testBoard } from './testing/firing.ts';

describe('the checks', () => {
  it('are 34, each with an id of its own', () => {
    expect(CHECKS.map(({ id }) => id)).toEqual(Array.from({ length: 34 }, (_, i) => `L${i + 1}`));
  });

  it('put the gravest first and point at records that are there', () => {
    const board = sampleBoard();
    const found = checkBoard(board, TODAY);
    const levels = found.map(({ level }) => level);
    expect(levels).toEqual(
      levels.toSorted((a, b) => ['error', 'warn', 'info'].indexOf(a) - ['error', 'warn', 'info'].indexOf(b)),
    );
    expect(found.length).toBeGreaterThan(20);
    for (const { on } of found) expect(findingPlace(board, on)?.name).not.toBe('');
  });

  it('find nothing on an empty board', () => {
    const board = testBoard(() => undefined);
    expect(checkBoard({ ...board, maps: new Map(), personas: new Map() }, TODAY)).toEqual([]);
  });

  it('say why a finding is muted, by reason of its check', () => {
    const board = applyChanges(
      testBoard(() => undefined),
      [patch('maps', MAP, { muted: { 'L16.noGoal': 'Agreed in the kick-off' } })],
    );
    const frame = checkBoard(board, TODAY).filter(({ check }) => check === 'L16');
    expect(frame.map(({ key, muted }) => [key, muted])).toEqual([
      ['L16.noScenario', undefined],
      ['L16.noGoal', 'Agreed in the kick-off'],
    ]);
  });

  it('have words of their own in every language', () => {
    const english = ENGLISH_CHECKS;
    for (const words of [POLISH_CHECKS, RUSSIAN_CHECKS]) {
      for (const { id } of CHECKS) {
        expect(words.checks[id].title).not.toBe(english.checks[id].title);
        expect(words.checks[id].why).not.toBe(english.checks[id].why);
      }
      for (const [key, text] of Object.entries(words.cases))
        expect(text).not.toBe(Reflect.get(english.cases, key));
    }
  });
});

describe('the place of a finding', () => {
  it('is said from the map inwards', () => {
    const board = sampleBoard();
    expect(findingPlace(board, 'card:pain-bill')).toEqual({
      name: 'Both flats are billed for one month',
      path: ['Moving an electricity contract', 'Settle', 'Open the bill'],
    });
    expect(findingPlace(board, 'card:gone')).toBeNull();
    expect(findingPlace(board, 'nothing')).toBeNull();
  });
});
