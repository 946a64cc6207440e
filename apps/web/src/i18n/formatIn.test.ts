import { describe, expect, it } from 'vitest';
import { formatIn } from './formatIn.ts';

const spaced = (text: string): string => text.replace(/\s/gu, ' ');

describe('a file size', () => {
  const { fileSize } = formatIn('en');

  it.each([
    [0, '0.0 kB'],
    [812, '0.8 kB'],
    [1_000, '1.0 kB'],
    [9_940, '9.9 kB'],
    [9_960, '10 kB'],
    [999_600, '1.0 MB'],
    [1_412_000, '1.4 MB'],
    [84_000_000, '84 MB'],
  ])('of %i bytes reads %s', (bytes, expected) => {
    expect(fileSize(bytes)).toBe(expected);
  });

  it('has the comma and the units of the language', () => {
    expect(spaced(formatIn('pl').fileSize(1_412_000))).toBe('1,4 MB');
    expect(spaced(formatIn('ru').fileSize(1_412_000))).toBe('1,4 МБ');
  });
});

describe('a count', () => {
  it.each([
    [1, '1 etap', '1 этап'],
    [2, '2 etapy', '2 этапа'],
    [4, '4 etapy', '4 этапа'],
    [5, '5 etapów', '5 этапов'],
    [11, '11 etapów', '11 этапов'],
    [12, '12 etapów', '12 этапов'],
    [21, '21 etapów', '21 этап'],
    [22, '22 etapy', '22 этапа'],
    [0, '0 etapów', '0 этапов'],
  ])('of %i has the form that Polish and Russian ask for', (count, polish, russian) => {
    expect(formatIn('pl').plural(count, 'etap', 'etapy', 'etapów')).toBe(polish);
    expect(formatIn('ru').plural(count, 'этап', 'этапа', 'этапов')).toBe(russian);
  });
});

describe('shares, numbers, ages and lists', () => {
  it('are written as the language writes them', () => {
    expect(spaced(formatIn('pl').percent(62.5))).toBe('62,5%');
    expect(spaced(formatIn('ru').percent(62.5))).toBe('62,5 %');
    expect(spaced(formatIn('ru').number(12_000))).toBe('12 000');
    expect(formatIn('pl').ago({ unit: 'day', count: 1 })).toBe('wczoraj');
    expect(formatIn('ru').ago({ unit: 'hour', count: 3 })).toBe('3 часа назад');
    expect(formatIn('pl').list(['a', 'b', 'c'])).toBe('a, b i c');
  });
});
