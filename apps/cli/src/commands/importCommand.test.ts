import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TestHost, testHost } from '../testing/testHost.ts';

const JOURNEY = 'journey\n title Tea\n section Make\n  Boil: 4: Me, Kettle app\n  Pour: 2: Me\n';

let host: TestHost;
beforeEach(async () => {
  host = await testHost();
  await writeFile(join(host.folder, 'tea.mmd'), JOURNEY);
});
afterEach(() => host.remove());

const files = (): Promise<string[]> => readdir(host.folder);
const read = (name: string): Promise<string> => readFile(join(host.folder, name), 'utf8');

describe('wayline import', () => {
  it('writes the board to --out and says what it made', async () => {
    const { code, text, said } = await host.wayline('import', 'tea.mmd', '--out', 'tea.journey.json');
    expect(code).toBe(0);
    expect(text).toBe('');
    expect(said).toEqual([
      'tea.mmd: 1 map, 1 stage, 2 steps, 4 lanes, 1 card, 2 emotions, 1 persona, 1 actor',
    ]);
    expect(JSON.parse(await read('tea.journey.json'))).toMatchObject({
      format: 'wayline',
      board: { title: 'Tea' },
    });
    expect(await files()).toEqual(['tea.journey.json', 'tea.mmd']);
  });

  it('writes the board to the standard output otherwise, and words nowhere near it', async () => {
    const { text } = await host.wayline('import', 'tea.mmd');
    expect(JSON.parse(text).maps[0].title).toBe('Tea');
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('writes a report for programs', async () => {
    await writeFile(
      join(host.folder, 'bad.mmd'),
      'journey\n section S\n  A: good: Me\n  B: 3: Robot\n  C: 1: Me\n',
    );
    await host.wayline('import', 'bad.mmd', '--out', 'b.journey.json', '--report', 'report.json');
    expect(JSON.parse(await read('report.json'))).toMatchObject({
      created: { maps: 1, steps: 3, emotions: 1 },
      ignored: [{ where: 'line 4', what: expect.stringContaining('Robot') }],
      warnings: [{ where: 'line 3', code: 'no-number', message: expect.any(String) }],
    });
  });

  it('says warnings with file and line', async () => {
    await writeFile(join(host.folder, 'bad.mmd'), 'journey\n section S\n  A: 9: Me\n  B: 1: Me\n');
    const { code, said } = await host.wayline('import', 'bad.mmd');
    expect(code).toBe(0);
    expect(said).toContain('warning: bad.mmd:3: 9 is outside 1–5: the step has no emotion.');
  });

  it('lets one say who is who', async () => {
    const { text } = await host.wayline(
      'import',
      'tea.mmd',
      '--actor',
      'Me=actor',
      '--actor',
      'Kettle app=persona',
    );
    expect(JSON.parse(text).personas.map((persona: { name: string }) => persona.name)).toEqual([
      'Kettle app',
    ]);
  });

  it('joins several files into one board, maps below each other', async () => {
    await writeFile(join(host.folder, 'table.csv'), 'Stage,Find,Buy\nDoing,a,b\n');
    const { code, text } = await host.wayline('import', 'tea.mmd', 'table.csv', 'tea.mmd');
    expect(code).toBe(0);
    const board = JSON.parse(text);
    expect(board.maps.map((map: { title: string }) => map.title).sort()).toEqual(['Tea', 'Tea', 'table']);
    const tops = board.maps
      .map((map: { pos: [number, number] }) => map.pos[1])
      .sort((a: number, b: number) => a - b);
    expect(tops[1] - tops[0]).toBeGreaterThan(400);
    expect(tops[2] - tops[1]).toBeGreaterThan(200);
  });

  it('writes nothing when one of the files cannot be read, and lists every problem', async () => {
    await writeFile(join(host.folder, 'cut.csv'), 'Stage,Find\nDoing,"a\n');
    const { code, said, text } = await host.wayline(
      'import',
      'tea.mmd',
      'cut.csv',
      'gone.csv',
      '--out',
      'b.journey.json',
      '--report',
      'r.json',
    );
    expect(code).toBe(2);
    expect(text).toBe('');
    expect(said).toEqual([
      'error: cut.csv:B2: The quotation mark that opens this cell is never closed; the file may have been cut off.',
      'error: gone.csv: there is no such file',
    ]);
    expect(await files()).toEqual(['cut.csv', 'tea.mmd']);
  });

  it('leaves an old file as it is when the new one cannot be made', async () => {
    await writeFile(join(host.folder, 'b.journey.json'), 'old');
    const { code } = await host.wayline('import', 'nothing.mmd', '--out', 'b.journey.json');
    expect(code).toBe(2);
    expect(await read('b.journey.json')).toBe('old');
  });

  it('writes neither file when one of them cannot be written', async () => {
    const { code, said } = await host.wayline(
      'import',
      'tea.mmd',
      '--out',
      'b.journey.json',
      '--report',
      'no/r.json',
    );
    expect(code).toBe(2);
    expect(said[0]).toMatch(/^error: no\/r\.json: the folder .* does not exist; make it first$/);
    expect(await files()).toEqual(['tea.mmd']);
    await mkdir(join(host.folder, 'folder'));
    expect((await host.wayline('import', 'tea.mmd', '--out', 'folder')).code).toBe(2);
    expect(await files()).toEqual(['folder', 'tea.mmd']);
  });

  it.each([
    [['import'], 'error: import needs a file: wayline import journey.mmd --out board.journey.json'],
    [
      ['import', 'tea.mmd', '--format', 'png'],
      'error: --format png cannot be imported; there is auto, xlsx, csv, markdown, mermaid, jsoncanvas, persona, json',
    ],
    [['import', 'tea.mmd', '--actor', 'Me'], 'error: --actor Me must be NAME=persona or NAME=actor'],
    [['import', 'tea.mmd', '--output', 'x'], 'error: --output is no option here; did you mean --out?'],
    [['import', 'tea.mmd', '--out'], 'error: --out needs a value: --out FILE'],
    [['import', 'tea.mmd', '--out', 'a', '--out', 'b'], 'error: --out is given twice'],
    [['import', 'tea.mmd', '-x'], 'error: -x is no option here; see --help'],
  ])('refuses %j with a hint', async (words, message) => {
    const { code, said } = await host.wayline(...words);
    expect([code, said]).toEqual([2, [message]]);
    expect(await files()).toEqual(['tea.mmd']);
  });
});
