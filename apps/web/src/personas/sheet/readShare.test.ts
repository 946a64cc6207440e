import { describe, expect, it } from 'vitest';
import { readShare } from './readShare.ts';

describe('a share of customers as it is typed', () => {
  it.each([
    ['38', 0.38],
    ['38 %', 0.38],
    ['12,5%', 0.125],
    ['0', 0],
    ['100 %', 1],
  ])('“%s” is %d', (text, share) => {
    expect(readShare(text)).toBe(share);
  });

  it.each(['', 'a third', '101', '-3 %'])('“%s” is none', (text) => {
    expect(readShare(text)).toBeNull();
  });
});
