import { expect, onTestFinished, test } from 'vitest';
import { createJobThread, type JobThread } from './jobThread.ts';

/** A thread that doubles numbers, and does whatever else it is told to. */
function doubler(timeout = 20_000): JobThread<number | string, number> {
  const source = `
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', (job) => {
      if (job === 'hang') for (;;);
      if (job === 'throw') throw new Error('too hard');
      if (job === 'eat') { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); }
      if (job === 'leave') process.exit(0);
      parentPort.postMessage(job * 2);
    });`;
  const thread = createJobThread<number | string, number>({
    url: new URL(`data:text/javascript,${encodeURIComponent(source)}`),
    timeout,
    heap: 64,
  });
  onTestFinished(() => thread.close());
  return thread;
}

test('jobs are done one after the other, and each gets its own answer', async () => {
  const thread = doubler();
  expect(await Promise.all([1, 2, 3].map((number) => thread.run(number)))).toEqual([2, 4, 6]);
});

test.each([
  ['throw', 'crash'],
  ['eat', 'crash'],
  ['leave', 'crash'],
])('a job that does "%s" fails alone', async (job, reason) => {
  const thread = doubler();
  const results = await Promise.allSettled([thread.run(1), thread.run(job), thread.run(3)]);
  expect(results).toMatchObject([
    { status: 'fulfilled', value: 2 },
    { status: 'rejected', reason: { reason } },
    { status: 'fulfilled', value: 6 },
  ]);
});

test('a job that never ends is ended, and the next one is done', async () => {
  const thread = doubler(1_500);
  const results = await Promise.allSettled([thread.run('hang'), thread.run(4)]);
  expect(results).toMatchObject([{ status: 'rejected', reason: { reason: 'timeout' } }, { value: 8 }]);
});

test('after closing no job is taken', async () => {
  const thread = doubler();
  await thread.run(1);
  await thread.close();
  await expect(thread.run(2)).rejects.toMatchObject({ reason: 'closed' });
});
