import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, unguardFormula } from './formulaGuard.ts';

describe('a text that a spreadsheet would run', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', "'=1", "''=1"])('gets an apostrophe: %j', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  it.each(['plain', "'quoted'", '’=1', ' =1', ''])('stays as it is: %j', (text) => {
    expect(guardFormula(text)).toBe(text);
  });

  it('comes back whatever it is', () => {
    const text = fc.string({ unit: fc.constantFrom(...`'=+-@\t\rab `.split('')), maxLength: 6 });
    fc.assert(
      fc.property(text, (plain) => {
        expect(unguardFormula(guardFormula(plain))).toBe(plain);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });
});
