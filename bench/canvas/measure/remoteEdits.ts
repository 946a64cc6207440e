import type { BenchPage } from '../page/openPage.ts';
import { record, recordFrames } from '../trace/record.ts';
import type { Action } from './action.ts';
import { notesAtRest } from './board.ts';

/** Lets somebody else move notes by a few units at an even pace: each second one in sight, the others anywhere. */
async function moveNotes(bench: BenchPage, count: number, gap: number): Promise<() => Promise<void>> {
  const notes = await notesAtRest(bench);
  const moves = Array.from({ length: count }, (_, index) => {
    const at = index % 2 === 0 ? (index / 2) % 12 : (index * 131) % notes.length;
    const { id, x, y } = notes[at] ?? notes[0];
    return { id, x: x + 3 + (index % 5), y: y + 3 };
  });
  return () =>
    bench.page.evaluate(
      async ({ moves, gap }) => {
        const begin = performance.now();
        for (const [index, { id, x, y }] of moves.entries()) {
          window.__probe.remoteMove(id, x, y);
          const left = begin + (index + 1) * gap - performance.now();
          await new Promise((resolve) => setTimeout(resolve, Math.max(0, left)));
        }
      },
      { moves, gap },
    );
}

/** The second document in the page is made at its first edit, which takes longer than any frame. */
const meetTheOther = async (bench: BenchPage): Promise<void> => (await moveNotes(bench, 4, 100))();

const EDITS = 40;

/** Others' edits, one at a time. Gives `main`: ms an edit. */
export const remoteEdits: Action = async (bench) => {
  await meetTheOther(bench);
  const run = await moveNotes(bench, EDITS, 50);
  const { cpu } = await record(bench, run);
  return { main: cpu / EDITS };
};

/** Fifty edits a second of others for three seconds. Gives `dropped` (%) and `p95` (ms from frame to frame). */
export const editStream: Action = async (bench) => {
  await meetTheOther(bench);
  const { dropped, p95 } = await recordFrames(bench, await moveNotes(bench, 150, 20));
  return { dropped, p95 };
};
