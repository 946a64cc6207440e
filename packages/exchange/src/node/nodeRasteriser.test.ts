import { createHash } from 'node:crypto';
import { sampleBoard } from '@wayline/domain';
import { afterAll, describe, expect, it } from 'vitest';
import { createRasteriser } from '../png/createRasteriser.ts';
import { pictureWidth } from '../png/pictureWidth.ts';
import { writePng } from '../png/writePng.ts';
import { drawingToSvg } from '../svg/drawingToSvg.ts';
import { writeSvg } from '../svg/writeSvg.ts';
import { nodeRasteriser } from './nodeRasteriser.ts';
import { readRasteriserFiles } from './readRasteriserFiles.ts';

const rasteriser = nodeRasteriser();
afterAll(() => rasteriser.close());

const NOW = '2026-11-22T10:00:00.000Z';
const small = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="32" viewBox="0 0 64 32" font-family="Inter">${inside}</svg>`;

/** Width and height from a PNG's header. */
const sizeOf = (png: Uint8Array): [number, number] => {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return [view.getUint32(16), view.getUint32(20)];
};

describe('a picture', () => {
  it('is a PNG of the size that the SVG says', async () => {
    const png = await rasteriser.rasterise(small('<rect width="64" height="32" fill="#123456"/>'));
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(sizeOf(png)).toEqual([64, 32]);
  });

  it('has the same bytes on a worker thread as where the rasteriser is called itself', async () => {
    const svg = await writeSvg(sampleBoard(NOW), {});
    if (!svg.ok) throw new Error('no svg');
    const text = new TextDecoder().decode(svg.bytes);
    const here = (await createRasteriser(await readRasteriserFiles()))(text);
    const there = await rasteriser.rasterise(text);
    expect(createHash('sha256').update(there).digest('hex')).toBe(
      createHash('sha256').update(here).digest('hex'),
    );
  });

  it('has letters: the same text in another weight gives another picture', async () => {
    const text = (weight: number) =>
      rasteriser.rasterise(small(`<text y="20" font-weight="${weight}">Map</text>`));
    const [regular, bold, none] = await Promise.all([text(400), text(700), rasteriser.rasterise(small(''))]);
    expect(regular).not.toEqual(bold);
    expect(regular).not.toEqual(none);
  });

  it('that cannot be drawn is refused, and the next one is drawn', async () => {
    await expect(rasteriser.rasterise('<svg')).rejects.toThrow(/root node|parsing/);
    expect(sizeOf(await rasteriser.rasterise(small('')))).toEqual([64, 32]);
  });

  it.each([
    [
      'a shape',
      { type: 'rect', x: 10, y: 500, width: 9, height: 9, fill: 'ink', stroke: 'ink', opacity: 0.3 },
    ],
    [
      'a dashed line',
      { type: 'line', x1: -90, y1: 500, x2: 900, y2: 500, stroke: 'ink', dash: [4, 4], opacity: 0.5 },
    ],
    ['an icon', { type: 'icon', name: 'mail', x: -80, y: -80, size: 16, color: 'ink', opacity: 0.3 }],
  ] as const)('may have something translucent outside its edges: %s', async (_, mark) => {
    const bounds = { x: 0, y: 0, width: 64, height: 32 };
    const drawing = { bounds, title: '', description: '', groups: [{ x: 0, y: 0, marks: [mark] }] };
    const png = await rasteriser.rasterise(drawingToSvg(drawing, { theme: 'light' }).svg);
    expect(sizeOf(png)).toEqual([64, 32]);
  });

  it('of the sample is as wide as asked for, and complete', async () => {
    const written = await writePng(sampleBoard(NOW), { width: 1500, rasterise: rasteriser.rasterise });
    if (!written.ok) throw new Error('no png');
    expect(sizeOf(written.bytes)[0]).toBe(1500);
    expect(written.losses).toEqual([]);
    expect(written.filename).toBe('Sample moving an electricity contract.png');
  });

  it('names a map or persona that is not there', async () => {
    const wish = { rasterise: rasteriser.rasterise };
    expect(await writePng(sampleBoard(NOW), { ...wish, map: 'Nowhere' })).toMatchObject({
      ok: false,
      problems: [{ message: 'No map is called "Nowhere". There is "Moving an electricity contract".' }],
    });
    expect(await writePng(sampleBoard(NOW), { ...wish, persona: 'Nobody' })).toMatchObject({ ok: false });
  });
});

describe('the width of a picture', () => {
  it.each([
    [{ width: 100, height: 50 }, 400, 400, false],
    [{ width: 1, height: 1 }, 1e6, 12_247, true],
    [{ width: 1000, height: 1 }, 1e6, 30_000, true],
    [{ width: 1, height: 1000 }, 1000, 30, true],
  ])('of %j wished %i is %i', (box, wished, width, reduced) => {
    expect(pictureWidth(box, wished)).toEqual({ width, reduced });
  });
});
