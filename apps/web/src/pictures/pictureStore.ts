import { pictureUrl } from './pictureUrl.ts';

/** Draws what it is asked for again and again, so it knows which pictures are at hand. */
export interface PictureStore {
  /** The decoded picture of a file; null until it is there, and while it cannot be had. Asking fetches it. */
  imageOf(fileId: string): HTMLImageElement | null;
  /** Calls back when the picture of this file has come; returns the function that ends the subscription. */
  subscribe(fileId: string, callback: () => void): () => void;
  /** The same for whoever draws them all. */
  subscribeToAll(callback: () => void): () => void;
  destroy(): void;
}

export interface PictureStoreOptions {
  /** Fetches and decodes; rejects where there is no such picture or no connection. */
  readonly load: (url: string) => Promise<HTMLImageElement>;
  /** Runs an act later; returns the function that calls it off. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
}

const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;

/** The pictures of one open board. One that cannot be had is asked for again, ever less often, while anybody waits. */
export function createPictureStore({ load, after }: PictureStoreOptions): PictureStore {
  const images = new Map<string, HTMLImageElement | null>();
  const waiting = new Map<string, Set<() => void>>();
  const everybody = new Set<() => void>();
  const retries = new Set<() => void>();
  let isDestroyed = false;

  async function fetchPicture(fileId: string, url: string, pause: number): Promise<void> {
    try {
      const image = await load(url);
      if (isDestroyed) return;
      images.set(fileId, image);
      for (const callback of [...(waiting.get(fileId) ?? []), ...everybody]) callback();
    } catch {
      if (isDestroyed) return;
      const cancel = after(pause, () => {
        retries.delete(cancel);
        // Nobody looks any more: whoever does next asks anew.
        if (!waiting.has(fileId) && everybody.size === 0) images.delete(fileId);
        else void fetchPicture(fileId, url, Math.min(2 * pause, LONGEST_PAUSE));
      });
      retries.add(cancel);
    }
  }

  return {
    imageOf(fileId) {
      const known = images.get(fileId);
      if (known !== undefined) return known;
      images.set(fileId, null);
      const url = pictureUrl(fileId);
      if (url !== null) void fetchPicture(fileId, url, FIRST_PAUSE);
      return null;
    },
    subscribe(fileId, callback) {
      const callbacks = waiting.get(fileId) ?? new Set();
      waiting.set(fileId, callbacks.add(callback));
      return () => {
        callbacks.delete(callback);
        if (callbacks.size === 0) waiting.delete(fileId);
      };
    },
    subscribeToAll(callback) {
      everybody.add(callback);
      return () => void everybody.delete(callback);
    },
    destroy() {
      isDestroyed = true;
      for (const cancel of retries) cancel();
    },
  };
}
