import { applyChanges, type BoardSnapshot, mapsOf, patch, SAMPLE_MAP, sampleBoard } from '@wayline/domain';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import writeBook from 'write-excel-file/universal';
import { joinBoards } from '../build/joinBoards.ts';
import { importFile } from '../importFile.ts';
import { journeyBoard } from '../testing/journeyBoard.ts';
import { outline } from '../testing/outline.ts';
import { readOptions } from '../testing/readOptions.ts';
import { openBook } from './openBook.ts';
import { readXlsx } from './readXlsx.ts';
import { sheetNames } from './sheetNames.ts';
import { writeXlsx } from './writeXlsx.ts';

const NOW = '2026-11-22T10:00:00.000Z';

async function write(board: BoardSnapshot, map?: string): Promise<Uint8Array> {
  const result = await writeXlsx(board, map === undefined ? {} : { map });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.bytes;
}

async function read(
  bytes: Uint8Array,
  sheet?: string,
): Promise<Extract<Awaited<ReturnType<typeof readXlsx>>, { ok: true }>> {
  const result = await readXlsx(bytes, readOptions(sheet === undefined ? {} : { sheet }));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

const partOf = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** A book as other programs write it. */
async function book(sheets: Record<string, readonly (readonly unknown[])[]>): Promise<Uint8Array> {
  const made = writeBook(
    Object.entries(sheets).map(([sheet, data]) => ({
      sheet,
      data: data.map((row) => [...row]) as never,
      dateFormat: 'yyyy-mm-dd',
    })),
  );
  return new Uint8Array(await (await made.toBlob()).arrayBuffer());
}

const twoMaps = (): BoardSnapshot => {
  const one = sampleBoard(NOW);
  return joinBoards(
    [one, applyChanges(one, [patch('maps', SAMPLE_MAP, { title: 'Future: moving' })])],
    () => 0.5,
  );
};

afterEach(() => vi.useRealTimers());

describe('a workbook, written and read again', () => {
  it('says the same, whatever the map says', async () => {
    await fc.assert(
      fc.asyncProperty(journeyBoard, async (board) => {
        const bytes = await write(board);
        const again = (await read(bytes)).snapshot;
        expect(outline(again)).toEqual(outline(board));
        expect(await write(again)).toEqual(bytes);
      }),
      { numRuns: 60, seed: 20261126 },
    );
  });

  it('keeps the sample byte for byte, at another hour too', async () => {
    const bytes = await write(sampleBoard(NOW));
    expect(await write((await read(bytes)).snapshot)).toEqual(bytes);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:10Z') });
    expect(await write(sampleBoard(NOW))).toEqual(bytes);
  });

  it('has a sheet for each map, and makes a map of each', async () => {
    const bytes = await write(twoMaps());
    const opened = await openBook(bytes);
    expect(opened.ok && opened.sheets.map(({ name }) => name)).toEqual([
      'Moving an electricity contract',
      'Future moving',
    ]);
    const { snapshot } = await read(bytes);
    expect(mapsOf(snapshot).map(({ title }) => title)).toEqual(mapsOf(twoMaps()).map(({ title }) => title));
    const [first, second] = mapsOf(snapshot);
    expect(second?.pos[1]).toBeGreaterThan(first?.pos[1] ?? 0);
  });

  it('has one sheet where one map is asked for, and reads one where one is', async () => {
    const opened = await openBook(await write(twoMaps(), 'Future: moving'));
    expect(opened.ok && opened.sheets).toHaveLength(1);
    const chosen = await read(await write(twoMaps()), '2');
    expect(mapsOf(chosen.snapshot).map(({ title }) => title)).toEqual(['Future: moving']);
    expect(chosen.report.ignored).toMatchObject([
      { where: 'Moving an electricity contract', what: 'a sheet without a journey' },
    ]);
  });
});

describe('the sheet of a map', () => {
  it('spans stages over their steps, and keeps title, stages, steps and lanes in view', async () => {
    const sheet = partOf(await write(sampleBoard(NOW)), 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<mergeCell ref="B2:C2"/>');
    expect(sheet).toContain(
      '<pane ySplit="3" xSplit="1" topLeftCell="B4" activePane="bottomRight" state="frozen"/>',
    );
    expect(sheet).toMatch(/<col min="2" max="2" width="30"/);
  });

  it('holds no formula, whatever a card begins with, and marks texts as text', async () => {
    const [card] = sampleBoard(NOW).cards.values();
    const board = applyChanges(sampleBoard(NOW), [
      patch('cards', card?.id ?? '', { text: '=HYPERLINK("http://x")' }),
    ]);
    const bytes = await write(board);
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
    expect(partOf(bytes, 'xl/sharedStrings.xml')).toContain('=HYPERLINK');
    expect(partOf(bytes, 'xl/styles.xml')).toContain('formatCode="@"');
  });

  it('has feelings as numbers', async () => {
    const opened = await openBook(await write(sampleBoard(NOW)));
    const sheet = partOf(await write(sampleBoard(NOW)), 'xl/worksheets/sheet1.xml');
    const row = opened.ok
      ? (opened.sheets[0]?.rows.findIndex(([label]) => label?.includes('(-2 to 2)')) ?? -1)
      : -1;
    expect(row).toBeGreaterThan(0);
    const cells = new RegExp(`<row r="${row + 1}".*?</row>`).exec(sheet)?.[0] ?? '';
    expect(cells).toMatch(/<c r="B\d+" s="\d+"><v>-?\d/);
  });

  it('says its title and language', async () => {
    expect(partOf(await write(sampleBoard(NOW)), 'docProps/core.xml')).toMatch(
      /<dc:title>.*electricity contract<\/dc:title>.*<dc:language>en</,
    );
  });
});

describe('names of sheets', () => {
  it('are what Excel allows, and no two alike', () => {
    const long = 'A journey with a very long name that goes on';
    expect(sheetNames(['A/B: [c]?', 'a b C', "'quoted'", '', '', long, long, 'History'])).toEqual([
      'A B c',
      'a b C 2',
      'quoted',
      'Journey',
      'Journey 2',
      'A journey with a very long name',
      'A journey with a very long na 2',
      'History 2',
    ]);
    for (const name of sheetNames(['😀'.repeat(40)])) expect(name.length).toBeLessThanOrEqual(31);
  });
});

describe('a workbook from another program', () => {
  const table = [
    ['Stage', 'Find', null, 'Buy'],
    ['Step', 'Search', 'Compare', 'Pay'],
    ['Doing', 'Asks a friend', 'Opens five tabs', 'Types the card in'],
    ['Emotion', 1, 0, -2],
    ['Custom', new Date(Date.UTC(2026, 10, 4)), 0.1 + 0.2, true],
  ];

  it('is read through empty cells of merged heads, with numbers, dates and yes as words', async () => {
    const { snapshot, report } = await read(await book({ Sheet1: table }));
    expect([...snapshot.stages.values()].map(({ name }) => name)).toEqual(['Find', 'Buy']);
    const texts = [...snapshot.cards.values()].map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Asks a friend', '2026-11-04', '0.3', 'TRUE']));
    expect([...snapshot.emotions.values()].map(({ valence }) => valence)).toEqual([1, 0, -2]);
    expect(report.created).toMatchObject({ maps: 1, stages: 2, steps: 3 });
  });

  it('is called after its sheet, unless that has the name every sheet has', async () => {
    const title = async (sheet: string): Promise<string> => {
      const result = await readXlsx(
        await book({ [sheet]: table }),
        readOptions({ filename: 'shop_2026.xlsx' }),
      );
      return result.ok ? (mapsOf(result.snapshot)[0]?.title ?? '') : '';
    };
    expect([await title('Shop'), await title('Sheet1'), await title('Tabelle 2')]).toEqual([
      'Shop',
      'shop 2026',
      'shop 2026',
    ]);
  });

  it('passes over the sheets that are no journey, and names cells with their sheet', async () => {
    const { snapshot, report } = await read(
      await book({
        Notes: [['Prepared by', 'Ann']],
        Map: [...table.slice(0, 3), ['Touchpoints', 'Fair [Fairground]']],
      }),
    );
    expect(snapshot.maps.size).toBe(1);
    expect(report.ignored).toMatchObject([{ where: 'Notes', what: 'a sheet without a journey' }]);
    expect(report.warnings).toMatchObject([]);
  });

  it('asks which sheet, where several might be it and none says so', async () => {
    const bytes = await book({
      A: [
        ['x', 'y'],
        ['1', '2'],
      ],
      B: [
        ['u', 'v'],
        ['3', '4'],
      ],
    });
    const result = await readXlsx(bytes, readOptions());
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'which-sheet' }] });
    expect((await read(bytes, 'B')).snapshot.maps.size).toBe(1);
    expect(await readXlsx(bytes, readOptions({ sheet: 'C' }))).toMatchObject({
      ok: false,
      problems: [{ code: 'unknown-sheet', message: 'No sheet is called "C". There is "A", "B".' }],
    });
  });

  it('is known by its name or its first bytes', async () => {
    const bytes = await book({ Sheet1: table });
    for (const filename of ['a.xlsx', '']) {
      expect(await importFile(bytes, readOptions({ filename }))).toMatchObject({ ok: true });
    }
  });
});

describe('a file that is no workbook, or too much of one', () => {
  const problem = async (bytes: Uint8Array): Promise<string | undefined> => {
    const result = await readXlsx(bytes, readOptions());
    return result.ok ? 'read' : result.problems[0]?.code;
  };
  const withSheet = async (sheet: string): Promise<Uint8Array> => {
    const parts = unzipSync(await book({ A: [['x']] }));
    return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(sheet) });
  };
  const sheetOf = (rows: string): string =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;

  it('is refused with what it is', async () => {
    expect(await problem(strToU8('PK\u0003\u0004 nothing'))).toBe('no-zip');
    expect(await problem(zipSync({ 'a.txt': strToU8('x') }))).toBe('unreadable');
    expect(await problem(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))).toBe('old-excel');
    expect(await problem(await book({ A: [[]] }))).toBe('no-table');
  });

  it('is refused before it is unpacked where it would become larger than it may', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(97 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await problem(bomb)).toBe('too-large');
  });

  it('never becomes larger than its directory says', async () => {
    const bytes = zipSync({ 'xl/workbook.xml': new Uint8Array(1024 * 1024) });
    // The size stands in the directory at the end, 24 bytes behind its signature.
    const directory = bytes.lastIndexOf(0x50, bytes.length - 23);
    const view = new DataView(bytes.buffer);
    expect(view.getUint32(directory, true)).toBe(0x02014b50);
    view.setUint32(directory + 24, 64, true);
    expect(await problem(bytes)).toBe('unreadable');
  });

  it('may have formats far away, but no text', async () => {
    const near =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Stage</t></is></c><c r="B1" t="inlineStr"><is><t>Find</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Doing</t></is></c><c r="B2" t="inlineStr"><is><t>Asks</t></is></c></row>';
    expect(
      await problem(await withSheet(sheetOf(`${near}<row r="1048576"><c r="XFD1048576" s="1"/></row>`))),
    ).toBe('read');
    expect(
      await problem(await withSheet(sheetOf(`${near}<row r="1048576"><c r="A1048576"><v>1</v></c></row>`))),
    ).toBe('too-far');
    expect(await problem(await withSheet(sheetOf(`${near}<row r="3"><c r="XFD3"><v>1</v></c></row>`)))).toBe(
      'too-far',
    );
    expect(await problem(await withSheet(sheetOf(`${near}<row r="99999999999"/>`)))).toBe('too-far');
  });
});

describe('what a workbook leaves out', () => {
  it('is counted over all its maps', async () => {
    const result = await writeXlsx(twoMaps(), {});
    const pains = [...twoMaps().cards.values()].filter(({ kind }) => kind === 'pain').length;
    expect(result.ok && result.losses).toContain(`Severity and frequency of ${pains} pain points.`);
    expect(result.ok && result.losses.some((loss) => loss.includes('other map'))).toBe(false);
    const one = await writeXlsx(twoMaps(), { map: 'Future: moving' });
    expect(one.ok && one.losses).toContain('1 other map of the board.');
  });
});
