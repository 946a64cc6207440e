import { describe, expect, it } from 'vitest';
import { fileSize } from './fileSize.ts';

describe('a file size', () => {
  it.each([
    [0, '0 B'],
    [812, '812 B'],
    [1_000, '1.0 kB'],
    [9_940, '9.9 kB'],
    [9_960, '10 kB'],
    [999_600, '1.0 MB'],
    [1_412_000, '1.4 MB'],
    [84_000_000, '84 MB'],
  ])('of %i bytes reads %s', (bytes, expected) => {
    expect(fileSize(bytes)).toBe(expected);
  });
});
