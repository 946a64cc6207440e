import {
  applyChanges,
  type BoardSnapshot,
  type FileExtras,
  mapsOf,
  type PictureFile,
  patch,
  SAMPLE_MAP,
  sampleBoard,
} from '@wayline/domain';
import { createMeasurer, layoutBoard } from '@wayline/scene';
import { POLISH_SCENE } from '@wayline/scene/words/pl';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WriteOptions } from '../format.ts';
import { emu } from './emu.ts';
import { iconPath } from './iconPath.ts';
import { pathGeometry } from './pathGeometry.ts';
import { writePptx } from './writePptx.ts';

const NOW = '2026-11-22T10:00:00.000Z';
const board = sampleBoard(NOW);
const [note] = [...board.cards.values()].filter(({ kind }) => kind === 'note');

async function write(
  snapshot: BoardSnapshot,
  options: WriteOptions = {},
): Promise<Extract<Awaited<ReturnType<typeof writePptx>>, { ok: true }>> {
  const result = await writePptx(snapshot, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

async function partsOf(snapshot: BoardSnapshot, options: WriteOptions = {}): Promise<Record<string, string>> {
  const files = unzipSync((await write(snapshot, options)).bytes);
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const wordsOf = (xml: string | undefined): string[] =>
  [...(xml ?? '').matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => text);

afterEach(() => vi.useRealTimers());

describe('a presentation', () => {
  it('tells what is being done for it, slide by slide', async () => {
    const steps: string[] = [];
    const onStep: WriteOptions['onStep'] = (step) =>
      steps.push(step.does === 'drawing' ? `${step.page}/${step.pages}` : step.does);
    await write(board, { onStep });
    const [first, ...rest] = steps;
    const slides = rest.slice(0, -1);
    expect([first, rest.at(-1)]).toEqual(['measuring', 'writing']);
    expect(slides.length).toBeGreaterThan(5);
    expect(slides).toEqual(slides.map((_, i) => `${i + 1}/${slides.length}`));
  });

  it('has the board, each stage and the opportunities on slides with titles', async () => {
    const parts = await partsOf(board);
    const titles = [1, 2, 3, 4, 5, 6, 7].map(
      (n) => /type="title".*?<a:t>([^<]*)/.exec(parts[`ppt/slides/slide${n}.xml`] ?? '')?.[1],
    );
    expect(titles).toEqual([
      board.board.title,
      ...['Realise', 'Find out', 'Hand it over', 'Move in', 'Settle', 'Opportunities'].map(
        (name) => `Moving an electricity contract: ${name}`,
      ),
    ]);
    expect(parts['ppt/slides/slide8.xml']).toBeUndefined();
  });

  it('is one package: every part is named, and every relationship leads to a part', async () => {
    const parts = await partsOf(board);
    const types = parts['[Content_Types].xml'] ?? '';
    for (const name of Object.keys(parts)) {
      const known = types.includes(`PartName="/${name}"`) || /\.(rels|png|jpeg)$|^\[/.test(name);
      expect(known, name).toBe(true);
    }
    for (const [name, xml] of Object.entries(parts).filter(([each]) => each.endsWith('.rels'))) {
      const folder = name.replace(/_rels\/[^/]*$/, '');
      const ids = [...xml.matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, target = ''] of xml.matchAll(/Target="([^"]*)"(?! TargetMode)/g)) {
        const path = new URL(target, `http://x/${folder}`).pathname.slice(1);
        expect(Object.keys(parts), `${name} → ${target}`).toContain(path);
      }
    }
  });

  it('numbers the shapes of a slide each once, and refers only to what its relationships have', async () => {
    const parts = await partsOf(board);
    for (const [name, xml] of Object.entries(parts).filter(([each]) => /slides\/slide\d+\.xml$/.test(each))) {
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, name).toBe(ids.length);
      const rels = parts[name.replace('slides/', 'slides/_rels/').concat('.rels')] ?? '';
      for (const [, id] of xml.matchAll(/r:(?:id|embed)="([^"]*)"/g)) expect(rels).toContain(`Id="${id}"`);
    }
  });

  it('has the geometry of the scene', async () => {
    const scene = layoutBoard(board, createMeasurer());
    const parts = await partsOf(board);
    const size = /<p:sldSz cx="(\d+)" cy="(\d+)"/.exec(parts['ppt/presentation.xml'] ?? '');
    expect(Number(size?.[1])).toBe(emu(scene.bounds.width + 64));
    expect(Number(size?.[2])).toBe(emu(scene.bounds.height + 64));
    const [map] = scene.maps;
    const card = map?.parts.find(({ refs, kind }) => kind === 'card' && refs.cardId === note?.id);
    const frame = card?.marks.find((mark) => mark.type === 'rect');
    if (!map || !card || !frame) throw new Error('the sample has a note');
    const x = map.rect.x + card.rect.x + frame.x - scene.bounds.x + 32;
    const y = map.rect.y + card.rect.y + frame.y - scene.bounds.y + 32;
    expect(parts['ppt/slides/slide1.xml']).toContain(
      `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(frame.width)}" cy="${emu(frame.height)}"/>`,
    );
  });

  it('keeps the lines of one text in one box', async () => {
    const long = 'Reads the whole contract twice';
    const text = applyChanges(board, [patch('cards', note?.id ?? '', { text: long })]);
    const slide = (await partsOf(text))['ppt/slides/slide1.xml'] ?? '';
    const boxes = slide.split('<p:sp>').map((box) => wordsOf(box).join(' '));
    expect(boxes).toContain(long);
  });

  it('says in the notes what a slide shows', async () => {
    const notes = await partsOf(board);
    const first = wordsOf(notes['ppt/notesSlides/notesSlide1.xml']);
    expect(first).toContain('Stage: Realise (Not to sit in the dark)');
    expect(first.some((line) => line.startsWith('– Emotion: Nora Lindahl +2 Proud'))).toBe(true);
    const second = wordsOf(notes['ppt/notesSlides/notesSlide2.xml']);
    expect(second).toContain('Step: Sign the lease');
    expect(second.join()).not.toContain('Look up the rules');
  });

  it('lists opportunities with the most impact first, in the language of the file', async () => {
    const parts = await partsOf(board, { words: POLISH_SCENE });
    const words = wordsOf(parts['ppt/slides/slide7.xml']);
    expect(words[1]).toBe(POLISH_SCENE.journey.lanes.opportunities.title);
    const marks = words.filter((word) => /^\d : \d$/.test(word));
    expect(marks).toEqual([...marks].sort((a, b) => b[0]?.localeCompare(a[0] ?? '') || a.localeCompare(b)));
    expect(parts['docProps/core.xml']).toContain('<dc:language>pl</dc:language>');
  });

  it('has the same bytes at another hour, and whatever order the records came in', async () => {
    const { bytes } = await write(board);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:10Z') });
    const turned = { ...board, cards: new Map([...board.cards].reverse()) };
    expect((await write(turned)).bytes).toEqual(bytes);
  });

  it('shows a poster, or what one persona goes through, as a picture would', async () => {
    const poster = await write(board, { page: 'A0' });
    expect(poster.filename).toBe('Moving an electricity contract, A0.pptx');
    const one = await write(board, { map: SAMPLE_MAP, persona: 'Emil Kovač' });
    expect(one.losses[0]).toMatch(/that are not Emil Kovač/);
    expect(await writePptx(board, { map: 'Nowhere' })).toMatchObject({ ok: false });
  });

  it('leads where cards lead, and holds what a text says as text', async () => {
    const odd = applyChanges(board, [
      patch('cards', note?.id ?? '', { text: 'a < b & "c"', url: 'https://example.org/?a=1&b=2' }),
    ]);
    const parts = await partsOf(odd);
    expect(parts['ppt/slides/slide1.xml']).toContain('<a:t>a &lt; b &amp; &quot;c&quot;</a:t>');
    expect(parts['ppt/slides/_rels/slide1.xml.rels']).toContain(
      'Target="https://example.org/?a=1&amp;b=2" TargetMode="External"',
    );
  });

  it('is never wider than a slide may be', async () => {
    const [map] = mapsOf(board);
    const far = applyChanges(board, [patch('maps', map?.id ?? '', { pos: [30_000, 0] })]);
    const size = /cx="(\d+)" cy="(\d+)"/.exec((await partsOf(far))['ppt/presentation.xml'] ?? '');
    expect(Number(size?.[1])).toBeLessThanOrEqual(51_206_400);
    expect(Number(size?.[2])).toBeGreaterThanOrEqual(914_400);
  });
});

describe('a picture in a presentation', () => {
  const id = `file:${'ab'.repeat(32)}` as const;
  const DOT =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const file: PictureFile = {
    id,
    name: 'dot.png',
    mime: 'image/png',
    width: 1,
    height: 1,
    bytes: 70,
    data: DOT,
  };
  const extras: FileExtras = { comments: [], unknown: {}, files: [file] };

  it('is one part, shown on every slide that shows it, and cropped to its place', async () => {
    const parts = await partsOf(applyChanges(board, [patch('cards', note?.id ?? '', { imageId: id })]), {
      extras,
    });
    expect(Object.keys(parts).filter((name) => name.startsWith('ppt/media/'))).toEqual([
      'ppt/media/image1.png',
    ]);
    const shown = Object.entries(parts).filter(
      ([name, xml]) => /slides\/slide/.test(name) && xml.includes('<p:pic>'),
    );
    expect(shown).toHaveLength(2);
    expect(shown[0]?.[1]).toMatch(/<a:srcRect l="\d+" t="\d+" r="\d+" b="\d+"\/>/);
  });
});

describe('a path as a geometry', () => {
  it('has moves, lines and curves in whole units from its own corner', () => {
    const path = pathGeometry('M10 20L30 20A10 10 0 0 1 40 30V40H10Z', true);
    expect(path?.rect).toEqual({ x: 10, y: 20, width: 30, height: 20 });
    expect(path?.xml).toContain(
      '<a:moveTo><a:pt x="0" y="0"/></a:moveTo><a:lnTo><a:pt x="190500" y="0"/></a:lnTo>',
    );
    expect(path?.xml).toContain('<a:cubicBezTo>');
    expect(path?.xml).toContain('<a:close/>');
    expect(pathGeometry('M1 1', false)).toBeNull();
  });

  it('keeps the strokes of an icon where they are', () => {
    expect(pathGeometry(iconPath('arrow-right'), false)?.rect).toEqual({ x: 5, y: 5, width: 14, height: 14 });
  });
});
