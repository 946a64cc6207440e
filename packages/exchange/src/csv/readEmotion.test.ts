import { describe, expect, it } from 'vitest';
import { scaleInLabel, scaleOfNumbers, valenceOn } from './emotionScale.ts';
import { readEmotion } from './readEmotion.ts';
import { readNumber } from './readNumber.ts';

describe('a number in a cell', () => {
  it.each([
    ['3', { value: 3 }],
    ['-2', { value: -2 }],
    ['−1', { value: -1 }],
    ['4,5', { value: 4.5 }],
    ['4.5', { value: 4.5 }],
    ['80 %', { value: 80, percent: true }],
    ['4/5', { value: 4, outOf: 5 }],
    ['4 of 5', { value: 4, outOf: 5 }],
    ['4 из 5', { value: 4, outOf: 5 }],
    ['٤', { value: 4 }],
  ])('is read: %s', (text, expected) => {
    expect(readNumber(text)).toEqual(expected);
  });

  it.each(['', 'NaN', 'Infinity', '4 apples', '1.2.3', '--1', '0x10', '1e5'])('is none: %j', (text) => {
    expect(readNumber(text)).toBeNull();
  });
});

describe('a feeling in a cell', () => {
  it.each([
    ['curious', 1, 'curious', undefined],
    ['Frustrated: too many forms', -1, 'Frustrated', 'too many forms'],
    ['Confused (which door?)', -1, 'Confused', 'which door?'],
    ['😍', 2, undefined, undefined],
    ['☹️ lost', -1, 'lost', undefined],
    [':-)', 1, undefined, undefined],
    ['Confident++', 2, 'Confident', undefined],
    ['Anxious+', -1, 'Anxious', undefined],
    ['very negative', -2, 'very negative', undefined],
    ['niezadowolony', -1, 'niezadowolony', undefined],
    ['Радость', 1, 'Радость', undefined],
    ['begeistert', 2, 'begeistert', undefined],
    ['frustrado', -1, 'frustrado', undefined],
    ['déçu', -1, 'déçu', undefined],
    ['happy, relieved', 1, 'happy, relieved', undefined],
  ])('is read: %s', (text, valence, word, reason) => {
    expect(readEmotion(text)).toEqual({ valence, ...(word && { word }), ...(reason && { reason }) });
  });

  it('is a number with a word behind it', () => {
    expect(readEmotion('4 - curious')).toEqual({ number: { value: 4 }, word: 'curious' });
    expect(readEmotion('-2: Lost: no sign')).toEqual({
      number: { value: -2 },
      word: 'Lost',
      reason: 'no sign',
    });
  });

  it.each(['curious but anxious', 'happy, anxious', 'Meh', 'Walks to the shop'])('is none: %s', (text) => {
    expect(readEmotion(text)).toBeNull();
  });
});

describe('the scale of a row of numbers', () => {
  const scale = (...cells: string[]) => scaleOfNumbers(cells.flatMap((cell) => readNumber(cell) ?? []));
  it.each([
    [['1', '3', '5'], { min: 1, max: 5 }],
    [['-2', '1'], { min: -2, max: 2 }],
    [['0', '2'], { min: -2, max: 2 }],
    [['-3', '3'], { min: -3, max: 3 }],
    [['-5', '5'], { min: -5, max: 5 }],
    [['0', '10'], { min: 0, max: 10 }],
    [['20', '80'], { min: 0, max: 100 }],
    [['10 %', '5 %'], { min: 0, max: 100 }],
    [['4/5', '1/5'], { min: 1, max: 5 }],
    [['4/10', '1/10'], { min: 0, max: 10 }],
  ])('of %j is %j', (cells, expected) => {
    expect(scale(...cells)).toEqual(expected);
  });

  it('is none where no scale holds all of them', () => {
    expect(scale('1', '500')).toBeNull();
    expect(scale()).toBeNull();
  });

  it.each([
    ['Emotion (1-5)', { min: 1, max: 5 }],
    ['Mood -2 to +2', { min: -2, max: 2 }],
    ['Satisfaction 0…10', { min: 0, max: 10 }],
    ['Emotion', null],
    ['Emotion 2026', null],
  ])('is taken from the label %s', (label, expected) => {
    expect(scaleInLabel(label)).toEqual(expected);
  });

  it('is put on −2…+2 by its ends, and nothing outside it is clamped', () => {
    expect([1, 3, 5, 4].map((value) => valenceOn({ min: 1, max: 5 }, value))).toEqual([-2, 0, 2, 1]);
    expect([-5, 5, 1].map((value) => valenceOn({ min: -5, max: 5 }, value))).toEqual([-2, 2, 0.4]);
    expect([0, 100, 62.5].map((value) => valenceOn({ min: 0, max: 100 }, value))).toEqual([-2, 2, 0.5]);
    expect(valenceOn({ min: 1, max: 5 }, 6)).toBeNull();
  });
});
