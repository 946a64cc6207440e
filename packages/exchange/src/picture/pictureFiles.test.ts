import {
  applyChanges,
  type BoardSnapshot,
  type FileExtras,
  type PictureFile,
  patch,
  sampleBoard,
} from '@wayline/domain';
import { describe, expect, it } from 'vitest';
import { readJson } from '../json/readJson.ts';
import { writeJson } from '../json/writeJson.ts';
import { writeSvg } from '../svg/writeSvg.ts';
import { readOptions } from '../testing/readOptions.ts';

const id = `file:${'ab'.repeat(32)}` as const;
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';
const picture: PictureFile = {
  id,
  name: 'desk.png',
  mime: 'image/png',
  width: 1,
  height: 1,
  bytes: 68,
  data: DOT,
};
const carrying = (...files: readonly PictureFile[]): FileExtras => ({ comments: [], unknown: {}, files });
const board: BoardSnapshot = applyChanges(sampleBoard('2026-11-22T10:00:00.000Z'), [
  patch('cards', 'card:doing-sign', { imageId: id }),
  patch('personas', 'persona:ruth', { photoId: id }),
]);
const textOf = (result: { readonly ok: boolean; readonly bytes?: Uint8Array }): string =>
  new TextDecoder().decode(result.bytes);

describe('a board file with pictures', () => {
  it('is read and written byte for byte, pictures and all', async () => {
    const written = await writeJson(board, { extras: carrying(picture) });
    if (!written.ok) throw new Error('not written');
    expect(written.losses).toEqual([]);
    expect(textOf(written)).toContain(DOT);
    const read = readJson(written.bytes, readOptions());
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const again = await writeJson(read.snapshot, read.extras ? { extras: read.extras } : {});
    expect(textOf(again)).toBe(textOf(written));
  });

  it('leaves out bytes that would make it too large to be read back, and says so', async () => {
    const large: PictureFile = {
      ...picture,
      id: `file:${'cd'.repeat(32)}`,
      bytes: 16e6,
      data: 'A'.repeat(21 * 1024 * 1024),
    };
    const both = applyChanges(board, [patch('cards', 'card:pain-bill', { imageId: large.id })]);
    const written = await writeJson(both, { extras: carrying(large, picture) });
    if (!written.ok) throw new Error('not written');
    expect(written.losses).toEqual(['1 picture: named, but without the bytes.']);
    expect(written.bytes.length).toBeLessThan(25 * 1024 * 1024);
    const { files } = JSON.parse(textOf(written)) as { files: PictureFile[] };
    expect(files.map(({ data }) => data?.length)).toEqual([DOT.length, undefined]);
  });

  it('that lists a picture wrongly is refused with the place', () => {
    const text = JSON.stringify({
      format: 'wayline',
      schemaVersion: 1,
      board: {},
      files: [{ ...picture, mime: 'image/svg+xml' }],
    });
    const read = readJson(new TextEncoder().encode(text), readOptions());
    expect(read.ok ? [] : read.problems.map(({ where }) => where)).toEqual(['files[0].mime']);
  });
});

describe('a drawing with pictures', () => {
  it('has them in itself, or a pale box and a word of it where the bytes are missing', async () => {
    const whole = await writeSvg(board, { extras: carrying(picture) });
    expect(textOf(whole)).toContain(`href="data:image/png;base64,${DOT}"`);
    expect(whole.ok && whole.losses.filter((loss) => loss.includes('picture'))).toEqual([]);
    const bare = await writeSvg(board, {});
    expect(textOf(bare)).not.toContain('<image');
    expect(bare.ok && bare.losses).toContain('1 picture: the bytes did not come along.');
  });
});
