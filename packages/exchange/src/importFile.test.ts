import { seededRandom } from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { detectFormat } from './detectFormat.ts';
import { exportBoard } from './exportBoard.ts';
import { importFile } from './importFile.ts';
import { FORMATS } from './registry.ts';
import { readOptions } from './testing/readOptions.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the format of a file', () => {
  it.each([
    ['a.mmd', 'anything', 'mermaid'],
    ['a.CSV', 'anything', 'csv'],
    ['a.journey.json', '{}', 'json'],
    ['notes.md', '# Hi', 'markdown'],
    ['', '# Hi\n```mermaid\njourney\n```\n', 'mermaid'],
    ['', 'journey\n title T', 'mermaid'],
    ['', '---\ntitle: T\n---\njourney', 'mermaid'],
    ['', ' {"format":"wayline"}', 'json'],
    ['', 'Stage;Find;Buy\nDoing;a;b', 'csv'],
    ['readme', '# Nothing here', null],
    ['x.png', '\u0089PNG\u0000', null],
  ])('named %j with %j is %s', (name, text, id) => {
    expect(detectFormat(bytes(text), name)?.id ?? null).toBe(id);
  });
});

describe('the registry', () => {
  it('names each format once, with the words of the menus', () => {
    expect(FORMATS.map(({ id }) => id)).toEqual([...new Set(FORMATS.map(({ id }) => id))]);
    expect(FORMATS.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['PNG', 'SVG', 'CSV', 'Mermaid', 'Wayline JSON']),
    );
  });

  it('says what there is when asked for what there is not', async () => {
    const read = await importFile(bytes('journey'), { ...readOptions(), format: 'visio' });
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'unknown-format' }] });
    const board = await importFile(bytes('journey'), { ...readOptions(), format: 'mermaid' });
    if (!board.ok) throw new Error('refused');
    const wish = await exportBoard(board.snapshot, { format: 'visio' });
    expect(wish).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining('png, svg, pdf') }],
    });
  });
});

/** Bytes that no program would write, for every reader. */
// About a megabyte each: enough for anything that is worse than linear to be seen.
const HOSTILE: readonly (readonly [string, () => Uint8Array])[] = [
  ['nothing', () => new Uint8Array()],
  ['zeros', () => new Uint8Array(100_000)],
  ['noise', () => noise(40_000, 1)],
  ['noise that is text', () => noise(40_000, 2).map((byte) => 32 + (byte % 95))],
  ['a cut UTF-8 sequence', () => Uint8Array.of(0x6a, 0xc3)],
  ['lone surrogates in UTF-16', () => Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00)],
  ['a line of a million letters', () => bytes('x'.repeat(1_000_000))],
  ['a million quotation marks', () => bytes('"'.repeat(1_000_000))],
  ['quotation marks and commas', () => bytes('",'.repeat(500_000))],
  ['a quoted cell that never ends', () => bytes(`a,b\n"${'x,\n'.repeat(320_000)}`)],
  ['a hundred thousand columns', () => bytes(`${'x,'.repeat(100_000)}\n${'Doing,'.repeat(100_000)}`)],
  ['two hundred thousand rows', () => bytes('a,b\n'.repeat(200_000))],
  ['a cell of a million letters', () => bytes(`,Find,Buy\nDoing,${'y '.repeat(480_000)},b`)],
  ['a cell of two hundred thousand cards', () => bytes(`,Find,Buy\nDoing,${'y;'.repeat(200_000)},b`)],
  ['blank lines', () => bytes('\n'.repeat(1_000_000))],
  ['lists in lists', () => bytes('['.repeat(1_000_000))],
  ['objects in objects', () => bytes('{"a":'.repeat(200_000))],
  [
    'a board of wrong things',
    () => bytes('{"format":"wayline","schemaVersion":1,"cards":[1,"x",null,{"id":{}}]}'),
  ],
  [
    'a key that is no key',
    () => bytes('{"format":"wayline","schemaVersion":1,"__proto__":{"a":1},"maps":{"length":1e9}}'),
  ],
  ['directives that never end', () => bytes(`journey\n${'%%{ '.repeat(240_000)}`)],
  ['descriptions that never end', () => bytes(`journey\n${'accDescr {\n'.repeat(80_000)}`)],
  ['many descriptions', () => bytes(`journey\n${'accDescr {\n}\n'.repeat(60_000)}`)],
  ['front matter that never ends', () => bytes(`---\n${'title: x\n'.repeat(100_000)}`)],
  ['colons', () => bytes(`journey\n${':'.repeat(800_000)}`)],
  ['entities', () => bytes(`journey\nsection ${'#'.repeat(400_000)}${'a'.repeat(400_000)}`)],
  ['fences', () => bytes('```mermaid\njourney\n'.repeat(40_000))],
  ['sections', () => bytes(`journey\n${'section S\n'.repeat(80_000)}`)],
  ['names', () => bytes(`journey\nsection S\nA: 3: ${'a,'.repeat(400_000)}`)],
  ['many journeys', () => bytes('```mermaid\njourney\nA: 3: Me\n```\n'.repeat(100_000))],
  ['many sections', () => bytes(`journey\n${'section S\nsection T\n'.repeat(40_000)}`)],
  ['pipes', () => bytes(`a|b\n-|-\n${'|'.repeat(800_000)}`)],
  ['rules', () => bytes('a|b\n-|-\n'.repeat(100_000))],
  ['brackets', () => bytes(`a|b\n-|-\nx|${'['.repeat(400_000)}`)],
  ['numbered lines', () => bytes('1. a\n  1. b\n'.repeat(60_000))],
  ['many names', () => bytes(`journey\nA: 3: ${Array.from({ length: 100_000 }, (_, i) => i).join()}`)],
  [
    'many channels',
    () => bytes(`,Find\nChannels,"${Array.from({ length: 100_000 }, (_, i) => `c${i}`).join()}"`),
  ],
];

describe('a hostile file', () => {
  it.each(
    HOSTILE.flatMap(([title, make]) =>
      ['json', 'mermaid', 'csv', 'markdown'].map((format) => ({ title, format, make })),
    ),
  )('is read or refused with reasons, and nothing breaks: $title as $format', async ({ format, make }) => {
    const result = await importFile(make(), {
      now: '2026-11-22T10:00:00.000Z',
      random: seededRandom(1),
      format,
    });
    if (result.ok) expect(result.report.created).toBeDefined();
    else {
      expect(result.problems.length).toBeGreaterThan(0);
      // "unreadable" would mean that a reader threw.
      expect(result.problems.map(({ code }) => code)).not.toContain('unreadable');
      for (const { where, message } of result.problems) {
        expect(where).not.toBe('');
        expect(message.length).toBeGreaterThan(5);
        expect(message.length).toBeLessThan(500);
      }
    }
  });
});

function noise(length: number, seed: number): Uint8Array {
  const random = seededRandom(seed);
  return Uint8Array.from({ length }, () => Math.floor(random() * 256));
}
