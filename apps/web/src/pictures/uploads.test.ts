import type { FileId } from '@wayline/domain';
import { describe, expect, test } from 'vitest';
import type { ApiResult } from '../api/apiError.ts';
import { createUploads, type PictureToSend, type SentPicture, type Uploads } from './uploads.ts';

type Result = ApiResult<{ readonly id: FileId }>;

const picture = (name: string, type = 'image/png', size = 10): PictureToSend => ({
  file: { name, type, size } as File,
  preview: `blob:${name}`,
  size: [10, 10],
});
const failed = (status: number): Result => ({
  ok: false,
  error: { status, code: `http_${status}`, message: '', problems: [] },
});

/** Uploads against a server that answers when and as the test says. */
function harness(): {
  uploads: Uploads;
  sent: string[];
  put: SentPicture[][];
  released: string[];
  answer(name: string, result?: Result): Promise<void>;
  progress(name: string, share: number): void;
} {
  const sent: string[] = [];
  const put: SentPicture[][] = [];
  const released: string[] = [];
  const waiting = new Map<
    string,
    { resolve: (result: Result) => void; onProgress: (share: number) => void }
  >();
  const uploads = createUploads({
    upload: ({ file }, onProgress) => {
      sent.push(file.name);
      return new Promise((resolve) => waiting.set(file.name, { resolve, onProgress }));
    },
    release: (preview) => released.push(preview),
  });
  return {
    uploads,
    sent,
    put,
    released,
    async answer(name, result = { ok: true, value: { id: `file:${name}` } }) {
      waiting.get(name)?.resolve(result);
      await new Promise((done) => setImmediate(done));
    },
    progress: (name, share) => waiting.get(name)?.onProgress(share),
  };
}

describe('pictures on their way', () => {
  test('are put down together, in their order, when the last has arrived', async () => {
    const { uploads, sent, put, released, answer, progress } = harness();
    const done = uploads.send([picture('a'), picture('b'), picture('c')], (arrived) =>
      put.push([...arrived]),
    );
    expect(sent).toEqual(['a', 'b']);
    progress('b', 0.5);
    expect(uploads.list.get().map(({ share }) => share)).toEqual([0, 0.5, 0]);
    await answer('b');
    expect([sent, put]).toEqual([['a', 'b', 'c'], []]);
    await answer('c');
    await answer('a');
    await done;
    expect(put.map((arrived) => arrived.map(({ fileId }) => fileId))).toEqual([
      ['file:a', 'file:b', 'file:c'],
    ]);
    expect(uploads.list.get()).toEqual([]);
    expect(released).toEqual(['blob:a', 'blob:b', 'blob:c']);
  });

  test('of which one fails are put down without it, and it can be sent again', async () => {
    const { uploads, put, answer } = harness();
    const done = uploads.send([picture('a'), picture('b')], (arrived) => put.push([...arrived]));
    await answer('a', failed(0));
    await answer('b');
    await done;
    const [left] = uploads.list.get();
    expect([uploads.list.get().length, left?.error?.status, put.length]).toEqual([1, 0, 1]);
    const again = uploads.retry(left?.id ?? 0);
    expect(uploads.list.get()[0]?.error).toBeNull();
    await answer('a');
    await again;
    expect(put[1]?.map(({ fileId }) => fileId)).toEqual(['file:a']);
    expect(uploads.list.get()).toEqual([]);
  });

  test('that were discarded meanwhile are not put down', async () => {
    const { uploads, put, released, answer } = harness();
    const done = uploads.send([picture('a')], (arrived) => put.push([...arrived]));
    uploads.discard(uploads.list.get()[0]?.id ?? 0);
    await answer('a');
    await done;
    expect([put, uploads.list.get(), released]).toEqual([[], [], ['blob:a']]);
  });

  test.each([
    ['drawing.svg', 'image/svg+xml', 10, 'picture_svg'],
    ['scan.tiff', 'image/tiff', 10, 'picture_notPicture'],
    ['large.png', 'image/png', 11 * 1024 * 1024, 'picture_tooBig'],
  ])('are refused before they are sent where that can be known: %s', async (name, type, size, code) => {
    const { uploads, sent } = harness();
    await uploads.send([picture(name, type, size)], () => undefined);
    expect([sent, uploads.list.get()[0]?.error?.code]).toEqual([[], code]);
    await uploads.retry(uploads.list.get()[0]?.id ?? 0);
    expect(sent).toEqual([]);
  });
});
