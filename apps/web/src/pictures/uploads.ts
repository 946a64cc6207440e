import type { FileId } from '@wayline/domain';
import type { Rect } from '@wayline/scene';
import type { ApiError, ApiResult } from '../api/apiError.ts';
import { createStore, type Store } from '../session/store.ts';
import type { LocalPicture } from './localPicture.ts';
import { mayRetry, refusalError } from './pictureErrorText.ts';
import { pictureRefusal } from './pictureRefusal.ts';

/** A picture that is to be sent, and where it will lie on the board, if it will. */
export interface PictureToSend extends LocalPicture {
  readonly area?: Rect;
  /** Longest side worth keeping, in pixels. */
  readonly largest?: number;
}

/** A picture on its way, or left on it. */
export interface PictureUpload {
  readonly id: number;
  readonly picture: PictureToSend;
  /** How much of it has gone out, 0–1. */
  readonly share: number;
  /** Why it was not taken; null while it is on its way. */
  readonly error: ApiError | null;
}

/** A picture that the server keeps. */
export interface SentPicture {
  readonly picture: PictureToSend;
  readonly fileId: FileId;
}

/** Writes down what has arrived, as one step of the history. */
export type PutPictures = (sent: readonly SentPicture[]) => void;

/** The pictures that are being sent to the server of one board. */
export interface Uploads {
  readonly list: Store<readonly PictureUpload[]>;
  /** Sends pictures together; those that arrived are put down together, in their order, when all have an answer. */
  send(pictures: readonly PictureToSend[], put: PutPictures): Promise<void>;
  /** Sends one again that was not taken. */
  retry(id: number): Promise<void>;
  discard(id: number): void;
}

export interface UploadsOptions {
  readonly upload: (
    picture: PictureToSend,
    onProgress: (share: number) => void,
  ) => Promise<ApiResult<{ readonly id: FileId }>>;
  /** Lets go of what showed a picture meanwhile. */
  readonly release: (preview: string) => void;
}

/** So many at once: the board's own changes take the same way. */
const LANES = 2;

export function createUploads({ upload, release }: UploadsOptions): Uploads {
  const list = createStore<readonly PictureUpload[]>([]);
  const puts = new Map<number, PutPictures>();
  let lastId = 0;

  function change(id: number, fields: Partial<PictureUpload>): void {
    list.set(list.get().map((one) => (one.id === id ? { ...one, ...fields } : one)));
  }

  function leave(ids: readonly number[]): void {
    for (const { id, picture } of list.get()) if (ids.includes(id)) release(picture.preview);
    for (const id of ids) puts.delete(id);
    list.set(list.get().filter(({ id }) => !ids.includes(id)));
  }

  async function sendOne({ id, picture }: PictureUpload): Promise<FileId | null> {
    const refusal = pictureRefusal(picture.file);
    const result = refusal
      ? { ok: false as const, error: refusalError(refusal) }
      : await upload(picture, (share) => change(id, { share }));
    if (result.ok) return result.value.id;
    change(id, { error: result.error });
    return null;
  }

  async function run(batch: readonly PictureUpload[], put: PutPictures): Promise<void> {
    const arrived = new Map<PictureUpload, FileId>();
    const waiting = [...batch];
    const lane = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const fileId = await sendOne(next);
        if (fileId !== null) arrived.set(next, fileId);
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    const there = batch.flatMap((one) => {
      const fileId = arrived.get(one);
      // Whoever discards a picture on its way does not want it any more.
      return fileId === undefined || !puts.has(one.id) ? [] : [{ picture: one.picture, fileId }];
    });
    if (there.length > 0) put(there);
    leave([...arrived.keys()].map(({ id }) => id));
  }

  return {
    list,
    async send(pictures, put) {
      const batch = pictures.map((picture): PictureUpload => {
        lastId += 1;
        puts.set(lastId, put);
        return { id: lastId, picture, share: 0, error: null };
      });
      list.set([...list.get(), ...batch]);
      await run(batch, put);
    },
    async retry(id) {
      const one = list.get().find((candidate) => candidate.id === id);
      const put = puts.get(id);
      if (!one?.error || !put || !mayRetry(one.error)) return;
      change(id, { share: 0, error: null });
      await run([one], put);
    },
    discard: (id) => leave([id]),
  };
}
