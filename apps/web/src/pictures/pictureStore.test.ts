import { expect, test } from 'vitest';
import { createPictureStore, type PictureStore } from './pictureStore.ts';

const fileId = `file:${'a'.repeat(64)}`;
const image = { src: 'here' } as HTMLImageElement;

interface Harness {
  readonly store: PictureStore;
  readonly asked: string[];
  /** Answers the last request; with nothing when there is no such picture. */
  answer(image: HTMLImageElement | null): Promise<void>;
  readonly pauses: number[];
  /** Lets the last pause end. */
  wait(): void;
}

function harness(): Harness {
  const asked: string[] = [];
  const pauses: number[] = [];
  let settle: (image: HTMLImageElement | null) => void = () => undefined;
  let act: () => void = () => undefined;
  const store = createPictureStore({
    load: (url) => {
      asked.push(url);
      return new Promise((resolve, reject) => {
        settle = (found) => (found ? resolve(found) : reject(new Error('not there')));
      });
    },
    after: (pause, later) => {
      pauses.push(pause);
      act = later;
      return () => {
        act = () => undefined;
      };
    },
  });
  return {
    store,
    asked,
    pauses,
    async answer(found) {
      settle(found);
      await new Promise((done) => setImmediate(done));
    },
    wait: () => act(),
  };
}

test('a picture is fetched once, and whoever waits is told when it has come', async () => {
  const { store, asked, answer } = harness();
  let calls = 0;
  store.subscribe(fileId, () => calls++);
  const stop = store.subscribeToAll(() => calls++);
  store.subscribeToAll(() => calls++)();
  expect(store.imageOf(fileId)).toBeNull();
  expect(store.imageOf(fileId)).toBeNull();
  await answer(image);
  expect([store.imageOf(fileId), calls]).toEqual([image, 2]);
  stop();
  expect(asked).toEqual([`/api/files/${'a'.repeat(64)}`]);
});

test('one that cannot be had is asked for again, ever less often, until it comes', async () => {
  const { store, asked, answer, pauses, wait } = harness();
  store.subscribe(fileId, () => undefined);
  store.imageOf(fileId);
  for (let i = 0; i < 8; i++) {
    await answer(null);
    wait();
  }
  expect(pauses).toEqual([2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  expect(asked).toHaveLength(9);
  await answer(image);
  expect(store.imageOf(fileId)).toBe(image);
});

test('nobody who waits any more makes it ask, and the next who looks does', async () => {
  const { store, asked, answer, wait } = harness();
  store.subscribe(fileId, () => undefined)();
  store.imageOf(fileId);
  await answer(null);
  wait();
  expect(asked).toHaveLength(1);
  store.imageOf(fileId);
  expect(asked).toHaveLength(2);
});

test('an id that names no content is never asked for, and nothing after the end', async () => {
  const { store, asked, answer, pauses } = harness();
  expect(store.imageOf('file:1')).toBeNull();
  expect(asked).toEqual([]);
  store.imageOf(fileId);
  store.destroy();
  await answer(null);
  expect(pauses).toEqual([]);
});
