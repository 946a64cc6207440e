import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyChanges, patch, sampleBoard, writeBoardFile } from '@wayline/domain';
import cases from '@wayline/exchange/fixtures/mermaid-cases.json' with { type: 'json' };
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestHost, testHost } from '../testing/testHost.ts';

const SAMPLE = writeBoardFile(sampleBoard('2026-11-22T10:00:00.000Z'));

let host: TestHost;
beforeAll(async () => {
  host = await testHost();
  await writeFile(join(host.folder, 'sample.journey.json'), SAMPLE);
});
afterAll(() => host.remove());

const read = (name: string): Promise<Buffer> => readFile(join(host.folder, name));
const widthOf = (png: Buffer): number => png.readUInt32BE(16);

describe('every journey that Mermaid accepts', () => {
  it.each(cases.filter(({ accepted }) => accepted))(
    'goes from file to board to picture: $id',
    async ({ id, source }) => {
      await writeFile(join(host.folder, `${id}.mmd`), source);
      expect((await host.wayline('import', `${id}.mmd`, '--out', `${id}.journey.json`)).code).toBe(0);
      const { code, said } = await host.wayline(
        'export',
        `${id}.journey.json`,
        '--format',
        'png',
        '--out',
        `${id}.png`,
      );
      expect([code, said]).toEqual([0, []]);
      expect((await read(`${id}.png`)).subarray(1, 4).toString()).toBe('PNG');
    },
  );
});

describe('wayline export', () => {
  it('writes the board file back byte for byte', async () => {
    await host.wayline('export', 'sample.journey.json', '--format', 'json', '--out', 'once.journey.json');
    await host.wayline('import', 'once.journey.json', '--out', 'twice.journey.json');
    await host.wayline('export', 'twice.journey.json', '--format', 'json', '--out', 'thrice.journey.json');
    expect((await read('once.journey.json')).toString()).toBe(SAMPLE);
    expect((await read('twice.journey.json')).toString()).toBe(SAMPLE);
    expect((await read('thrice.journey.json')).toString()).toBe(SAMPLE);
  });

  it('carries the pictures of a board file into every format that shows them, and back', async () => {
    const data =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';
    const id = `file:${'ab'.repeat(32)}` as const;
    const picture = { id, name: 'dot.png', mime: 'image/png', width: 1, height: 1, bytes: 68, data } as const;
    const board = applyChanges(sampleBoard('2026-11-22T10:00:00.000Z'), [
      patch('cards', 'card:doing-sign', { imageId: id }),
    ]);
    const extras = { comments: [], unknown: {}, files: [picture] };
    await writeFile(join(host.folder, 'pictures.journey.json'), writeBoardFile(board, extras));
    const { files: _, ...bare } = JSON.parse(writeBoardFile(board, extras));
    await writeFile(join(host.folder, 'bare.journey.json'), JSON.stringify({ ...bare, files: [] }));
    const out = async (from: string, format: string): Promise<{ bytes: Buffer; said: readonly string[] }> => {
      const name = `${from}.${format}`;
      const { code, said } = await host.wayline(
        'export',
        `${from}.journey.json`,
        '--format',
        format,
        '--out',
        name,
      );
      expect(code).toBe(0);
      return { bytes: await read(name), said };
    };
    expect((await out('pictures', 'svg')).bytes.toString()).toContain(`data:image/png;base64,${data}`);
    const [shown, missing] = [await out('pictures', 'png'), await out('bare', 'png')];
    expect(shown.said).toEqual([]);
    expect(missing.said).toEqual(['lost: 1 picture: the bytes did not come along.']);
    expect(shown.bytes.equals(missing.bytes)).toBe(false);

    await host.wayline(
      'import',
      'pictures.journey.json',
      'sample.journey.json',
      '--out',
      'joined.journey.json',
    );
    expect(JSON.parse((await read('joined.journey.json')).toString()).files).toEqual([picture]);
  });

  it('writes text to the standard output and says what is lost elsewhere', async () => {
    const { code, text, said } = await host.wayline(
      'export',
      'sample.journey.json',
      '--format',
      'mermaid',
      '--persona',
      'ruth adler',
    );
    expect(code).toBe(0);
    expect(text).toMatch(/^journey\n {4}title Moving an electricity contract\n/);
    expect(said[0]).toBe(
      'lost: The emotions of Nora Lindahl, Emil Kovač: a Mermaid journey has one score per step.',
    );
  });

  it('knows the format by the ending of --out', async () => {
    for (const [name, start] of [
      ['a.svg', '<svg'],
      ['a.csv', '\ufeffStage'],
      ['a.mmd', 'journey'],
      ['a.json', '{\n'],
    ] as const) {
      expect((await host.wayline('export', 'sample.journey.json', '--out', name)).code).toBe(0);
      expect((await read(name)).toString().startsWith(start)).toBe(true);
    }
  });

  it('takes scale, width, theme and map for pictures', async () => {
    const png = async (...options: string[]) => {
      const { code, out, said } = await host.wayline(
        'export',
        'sample.journey.json',
        '--format',
        'png',
        ...options,
      );
      expect([code, said]).toEqual([0, []]);
      return Buffer.from(out);
    };
    const one = await png('--scale', '0.5');
    expect(widthOf(await png('--scale', '1'))).toBe(2 * widthOf(one));
    expect(widthOf(await png('--width', '777'))).toBe(777);
    expect(await png('--width', '777', '--theme', 'dark')).not.toEqual(await png('--width', '777'));
    const map = await png('--map', 'moving an electricity contract', '--scale', '0.5');
    expect(widthOf(map)).toBeLessThan(widthOf(one));
  });

  it('makes the same bytes every time', async () => {
    const [first, second] = [
      await host.wayline('export', 'sample.journey.json', '--format', 'png', '--width', '900'),
      await host.wayline('export', 'sample.journey.json', '--format', 'png', '--width', '900'),
    ];
    expect(first?.out).toEqual(second?.out);
  });

  it('does not write a picture over a terminal', async () => {
    const terminal = await testHost({ outIsTerminal: true });
    await writeFile(join(terminal.folder, 'b.json'), SAMPLE);
    expect(await terminal.wayline('export', 'b.json', '--format', 'png')).toMatchObject({
      code: 2,
      said: ['error: png is not text; name a file with --out'],
    });
    await terminal.remove();
  });

  it.each([
    [['export'], 'export needs a board'],
    [['export', 'a', 'b', '--format', 'png'], 'export takes one board, not also b'],
    [['export', 'sample.journey.json'], 'export needs --format'],
    [
      ['export', 'sample.journey.json', '--format', 'pnd'],
      '--format pnd cannot be written; there is png, svg',
    ],
    [
      ['export', 'sample.journey.json', '--format', 'png', '--scale', '0'],
      '--scale 0 must be a number from 0.1 to 16',
    ],
    [
      ['export', 'sample.journey.json', '--format', 'png', '--width', '1e9'],
      '--width 1e9 must be a whole number',
    ],
    [
      ['export', 'sample.journey.json', '--format', 'png', '--scale', '1', '--width', '99'],
      '--scale and --width exclude each other',
    ],
    [['export', 'sample.journey.json', '--format', 'png', '--page', 'B5'], '--page B5 must be one of A4'],
    [
      ['export', 'sample.journey.json', '--format', 'png', '--theme', 'blue'],
      '--theme blue must be light or dark',
    ],
    [['export', 'sample.journey.json', '--format', 'png', '--map', 'Nowhere'], 'No map is called "Nowhere"'],
    [['export', 'sample.journey.json', '--format', 'csv', '--thme', 'dark'], 'did you mean --theme?'],
    [['export', 'gone.json', '--format', 'png'], 'gone.json: there is no such file'],
  ])('refuses %j and writes nothing', async (words, message) => {
    const before = await readdir(host.folder);
    const { code, said, out } = await host.wayline(
      ...words,
      ...(words.length > 1 ? ['--out', 'never.bin'] : []),
    );
    expect(code).toBe(2);
    expect(said.join('\n')).toContain(message);
    expect(out.length).toBe(0);
    expect(await readdir(host.folder)).toEqual(before);
  });
});
