import { median } from '../../report/statistics.ts';
import type { Row } from '../../report/suite.ts';
import { notesAtRest } from '../measure/board.ts';
import type { BenchPage } from '../page/openPage.ts';
import { record, recordFrames } from '../trace/record.ts';
import { atMost, type Fact, withNotes } from './fact.ts';
import { type Joined, joinRoom } from './joinRoom.ts';

const PEOPLE = 20;
const MOVES_PER_SECOND = 20;
const SECONDS = 2;
const ROUNDS = 3;

/** The main thread's CPU time for each frame of a page on which nobody does anything, ms. */
async function mainPerFrame(bench: BenchPage): Promise<number> {
  let frames = 0;
  const { cpu } = await record(bench, async () => {
    ({ frames } = await recordFrames(bench, () => bench.page.waitForTimeout(SECONDS * 1000)));
  });
  return cpu / Math.max(1, frames);
}

/** Lets everybody's cursor go round in sight until it is stopped. */
function circle(people: readonly Joined[], centre: { x: number; y: number }): () => void {
  let turn = 0;
  const timer = setInterval(() => {
    turn += 0.15;
    for (const [index, { provider }] of people.entries()) {
      const angle = turn + index;
      const radius = 40 + 15 * index;
      provider.awareness.setLocalStateField('cursor', {
        x: centre.x + radius * Math.cos(angle),
        y: centre.y + radius * Math.sin(angle),
      });
    }
  }, 1000 / MOVES_PER_SECOND);
  return () => clearInterval(timer);
}

/** A1: what twenty moving cursors cost, and whether they touch what lies on the board. */
export const cursors: Fact = {
  ids: ['A1'],
  find: (context) =>
    withNotes(context, 1000, async (bench, address) => {
      const room = context.wayline.roomOf(address);
      const [{ x, y }] = await notesAtRest(bench);
      // A stock client says good-bye when the process ends: each of them listens for that.
      process.setMaxListeners(PEOPLE + 10);
      const people = await Promise.all(Array.from({ length: PEOPLE }, () => joinRoom(room)));
      await bench.page.waitForTimeout(1500);
      await bench.page.evaluate(() => {
        const touched = { count: 0 };
        const nodes = document.querySelector('.react-flow__nodes');
        const observer = new MutationObserver((records) => {
          touched.count += records.length;
        });
        if (nodes) observer.observe(nodes, { subtree: true, childList: true, attributes: true });
        Object.assign(window, { __touched: touched });
      });
      const idle: number[] = [];
      const busy: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        idle.push(await mainPerFrame(bench));
        const stop = circle(people, { x, y });
        await bench.page.waitForTimeout(300);
        busy.push(await mainPerFrame(bench));
        stop();
        await bench.page.waitForTimeout(500);
      }
      const touched = await bench.page.evaluate(
        () => (window as unknown as { __touched: { count: number } }).__touched.count,
      );
      const shown = await bench.page.locator('[data-cursors]').getAttribute('data-cursors');
      for (const person of people) person.leave();
      const row: Row = {
        id: 'A1',
        what: `${PEOPLE} cursors × ${MOVES_PER_SECOND} Hz, main a frame (${shown} cursors shown)`,
        ours: median(busy),
        against: median(idle),
        unit: 'ms',
        peer: 'our own, idle',
        limit: 1.5,
        rounds: { ours: busy, against: idle },
      };
      return [row, atMost('A1', 'changes of the board’s elements under moving cursors', touched, '', 0)];
    }),
};
