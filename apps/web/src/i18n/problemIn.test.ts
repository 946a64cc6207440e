import { importFile } from '@wayline/exchange';
import { describe, expect, it } from 'vitest';
import { readImportReport } from '../api/importReport.ts';
import * as polish from './pl/problems.ts';
import { problemIn } from './problemIn.ts';
import * as russian from './ru/problems.ts';

const JOURNEY = `journey
  section Ask
    Look it up: 9: Ann
    Ask: no: Ann
    Wait; then call: 2: Bo`;

/** What the server tells of a file, as it comes over the wire. */
async function report(text: string, filename: string) {
  const bytes = new TextEncoder().encode(text);
  const read = await importFile(bytes, { filename, now: new Date(0).toISOString(), random: Math.random });
  if (!read.ok) throw new Error('the file was refused');
  return readImportReport(JSON.parse(JSON.stringify(read.report)));
}

describe('what is told of a file', () => {
  it.each([
    ['pl', polish, 'wiersz 4', '„no” nie jest liczbą: krok nie ma emocji.'],
    ['ru', russian, 'строка 4', '«no» — не число: у шага нет эмоции.'],
  ])('is said in %s, with its place', async (_, words, where, message) => {
    const { warnings, ignored } = await report(JOURNEY, 'a.mmd');
    const told = [...warnings, ...ignored].map((one) => problemIn(words, one));
    expect(told).toContainEqual({ where, message });
    for (const { message: said } of told) expect(said).not.toMatch(/\b(the|is|was|of|no emotion)\b/);
  });

  it('is said as it came in English, and where there are no words for it', async () => {
    const { warnings } = await report(JOURNEY, 'a.mmd');
    for (const { where, message, ...rest } of warnings)
      expect(problemIn({}, { where, message, ...rest })).toEqual({ where, message });
    const plain = { where: 'cards[3].text', code: 'custom', message: 'is 5; it must be a text' };
    expect(problemIn(polish, plain)).toEqual({ where: plain.where, message: plain.message });
    expect(problemIn(polish, { ...plain, says: ['toString'] }).message).toBe(plain.message);
  });

  it.each([
    ['pl', polish.problems],
    ['ru', russian.problems],
  ])('gives in %s every value that a sentence is made with', (_, words) => {
    const places = ['frame-name', 'no-journey', 'no-list', 'no-name', 'refused', 'too-far'];
    for (const [phrase, say] of Object.entries(words) as [string, (...given: unknown[]) => string][]) {
      if (places.includes(phrase)) continue;
      const said = say(31, 42, 53);
      for (const value of [31, 42, 53].slice(0, say.length)) {
        expect(said, phrase).toContain(String(phrase === 'swapped' ? 31 : value));
      }
    }
  });
});
