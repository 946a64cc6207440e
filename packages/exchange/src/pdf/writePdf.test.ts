import {
  applyChanges,
  type BoardSnapshot,
  type FileExtras,
  makeRecord,
  type PictureFile,
  patch,
  SAMPLE_MAP,
  sampleBoard,
} from '@wayline/domain';
import { POLISH_SCENE } from '@wayline/scene/words/pl';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WriteOptions } from '../format.ts';
import { readFonts } from '../node/readFonts.ts';
import { pdfContent } from '../testing/pdfContent.ts';
import { writePdf } from './writePdf.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const board = sampleBoard(NOW);
const POINTS = 72 / 25.4;

async function write(
  snapshot: BoardSnapshot,
  options: WriteOptions = {},
): Promise<Extract<Awaited<ReturnType<typeof writePdf>>, { ok: true }>> {
  const result = await writePdf(snapshot, { fonts: readFonts, ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

const [note] = [...board.cards.values()].filter(({ kind }) => kind === 'note');
const saying = (text: string): BoardSnapshot =>
  applyChanges(board, [patch('cards', note?.id ?? '', { text })]);

afterEach(() => vi.useRealTimers());

describe('a PDF', () => {
  it('has every word of the map as text that can be copied, once', async () => {
    const { text } = pdfContent((await write(board)).bytes);
    for (const word of [
      'Moving an electricity contract',
      'Sign the lease',
      'Nora: proud',
      'Line of visibility',
    ]) {
      expect(text.split(word), word).toHaveLength(2);
    }
  });

  it('tells what is being done for it, sheet by sheet', async () => {
    const steps: string[] = [];
    const onStep: WriteOptions['onStep'] = (step) =>
      steps.push(step.does === 'drawing' ? `${step.page}/${step.pages}` : step.does);
    await write(board, { page: 'A3', tile: 'A4', onStep });
    expect(steps).toEqual(['measuring', '1/4', '2/4', '3/4', '4/4', 'writing']);
  });

  it('has Polish, Russian and Greek letters and emoji', async () => {
    const { text } = pdfContent((await write(saying('Zażółć gęślą jaźń, съешь ещё, αβγ'))).bytes);
    expect(text.replaceAll('\n', ' ')).toContain('Zażółć gęślą jaźń, съешь ещё, αβγ');
    expect(pdfContent((await write(saying('Ask 🙂'))).bytes).text).toContain('🙂');
  });

  it('holds of the fonts only the letters that are there', async () => {
    const { bytes } = await write(board);
    const { objects } = pdfContent(bytes);
    const names = objects.flatMap((body) => /\/FontName \/([\w+-]+)/.exec(body)?.[1] ?? []);
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) expect(name).toMatch(/^[A-Z]{6}\+Inter-/);
    expect(bytes.length).toBeLessThan(200_000);
  });

  it('has the same bytes whenever it is made, and says no time', async () => {
    const first = (await write(board)).bytes;
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:10Z') });
    expect((await write(board)).bytes).toEqual(first);
    expect(new TextDecoder('latin1').decode(first)).not.toMatch(/CreationDate|CreateDate|ModDate/);
  });

  it('has the same bytes whatever order the records came in', async () => {
    const turned = {
      ...board,
      cards: new Map([...board.cards].reverse()),
      emotions: new Map([...board.emotions].reverse()),
    };
    expect((await write(turned)).bytes).toEqual((await write(board)).bytes);
  });

  it('says its title, what it shows and its language', async () => {
    const { objects } = pdfContent((await write(board, { page: 'A3', words: POLISH_SCENE })).bytes);
    const said = objects.join('\n');
    expect(said).toContain('/Lang (pl)');
    expect(said).toContain('/DisplayDocTitle true');
    expect(said).toContain('Moving an electricity contract');
  });

  it.each([
    ['A4', 297, 210],
    ['A0', 1189, 841],
  ] as const)('on %s is as large as the paper', async (page, width, height) => {
    const { pages } = pdfContent((await write(board, { page })).bytes);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.width).toBeCloseTo(width * POINTS, 1);
    expect(pages[0]?.height).toBeCloseTo(height * POINTS, 0);
  });

  it('leads where stickies and cards lead, and nowhere unsafe', async () => {
    const linked = applyChanges(board, [
      patch('cards', note?.id ?? '', { url: 'https://example.org/why' }),
      patch('items', 'item:sticky-key', { url: 'javascript:alert(1)' }),
    ]);
    const said = pdfContent((await write(linked)).bytes).objects.join('\n');
    expect(said.match(/\/URI \(/g)).toHaveLength(1);
    expect(said).toContain('/URI (https://example.org/why)');
  });

  it('names a map that is not there', async () => {
    expect(await writePdf(board, { fonts: readFonts, map: 'Nowhere' })).toMatchObject({ ok: false });
  });
});

describe('a PDF in tiles', () => {
  it('is as many sheets of A4 as cover the picture with a centimetre shared', async () => {
    const { pages, text } = pdfContent((await write(board, { page: 'A2', tile: 'A4' })).bytes);
    // 594 × 420 on windows of 190 × 277 that share 10: 4 across and 2 down, one less than lying down.
    expect(pages).toHaveLength(8);
    for (const { width, height } of pages) {
      expect(width).toBeCloseTo(210 * POINTS, 1);
      expect(height).toBeCloseTo(297 * POINTS, 1);
    }
    for (const name of ['A1 · A1–D2', 'D2 · A1–D2']) expect(text).toContain(name);
  });

  it('shows on each sheet only what lies there', async () => {
    const { text } = pdfContent((await write(board, { page: 'A2', tile: 'A4' })).bytes);
    const titles = text.split('\n').filter((line) => line === 'Moving an electricity contract');
    expect(titles.length).toBeGreaterThan(0);
    // It crosses from one sheet to the next, and no further.
    expect(titles.length).toBeLessThanOrEqual(2);
  });

  it('is one sheet where the picture is no larger', async () => {
    expect(
      pdfContent((await write(board, { map: SAMPLE_MAP, page: 'A4', tile: 'A4' })).bytes).pages.length,
    ).toBeGreaterThan(0);
  });
});

describe('a picture in a PDF', () => {
  const id = `file:${'ab'.repeat(32)}` as const;
  /** One pixel, half transparent. */
  const DOT =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const showing: BoardSnapshot = applyChanges(board, [patch('cards', note?.id ?? '', { imageId: id })]);
  const carrying = (data: string | undefined): FileExtras => {
    const file: PictureFile = {
      id,
      name: 'dot.png',
      mime: 'image/png',
      width: 1,
      height: 1,
      bytes: 70,
      ...(data && { data }),
    };
    return { comments: [], unknown: {}, files: [file] };
  };

  it('is held once, with its transparency', async () => {
    const { bytes, losses } = await write(showing, { extras: carrying(DOT), page: 'A2', tile: 'A4' });
    const images = pdfContent(bytes).objects.filter((body) => body.includes('/Subtype /Image'));
    expect(images).toHaveLength(2);
    expect(images.some((body) => body.includes('/SMask'))).toBe(true);
    expect(losses).toEqual([]);
    expect((await write(showing, { extras: carrying(DOT), page: 'A2', tile: 'A4' })).bytes).toEqual(bytes);
  });

  it('that is damaged or did not come along is an empty frame, and said', async () => {
    const cut = DOT.slice(0, 64);
    expect((await write(showing, { extras: carrying(cut) })).losses).toEqual([
      '1 picture: damaged, or of a kind that the format cannot hold.',
    ]);
    expect((await write(showing, { extras: carrying(undefined) })).losses).toEqual([
      '1 picture: the bytes did not come along.',
    ]);
  });
});

describe('every mark of a board', () => {
  it('is drawn: a drawing, a shape and a struck line of any kind', async () => {
    const context = { now: NOW, by: '', newId: () => 'item:x' as never };
    const items = [
      {
        id: 'item:d',
        type: 'drawing',
        pos: [0, 900],
        size: [90, 90],
        points: [0, 0, 0.5, 50, 60, 0.5, 90, 0, 0.5],
        z: 'a8',
      },
      {
        id: 'item:h',
        type: 'shape',
        pos: [200, 900],
        size: [120, 80],
        text: 'Six',
        form: 'hexagon',
        z: 'a9',
      },
    ].map((fields) => makeRecord('items', fields as never, context));
    const more = applyChanges(
      board,
      items.map((record) => ({ type: 'put', collection: 'items', record }) as const),
    );
    const { bytes } = await write(more, { theme: 'dark' });
    expect(pdfContent(bytes).text).toContain('Six');
    expect(bytes.length).toBeGreaterThan((await write(board, { theme: 'dark' })).bytes.length);
  });
});
