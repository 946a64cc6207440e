import { record } from '../trace/record.ts';
import type { Action } from './action.ts';
import { notesAtRest } from './board.ts';
import { selectAll } from './drag.ts';

/** Ctrl+A. Gives `paint`: from the key to the frame that shows everything selected, ms. */
export const selectEverything: Action = async (bench) => {
  const [note] = await notesAtRest(bench);
  const { keyToPaint } = await record(bench, async () => {
    await selectAll(bench, note.at);
    await bench.page.waitForTimeout(300);
  });
  await bench.page.keyboard.press('Escape');
  await bench.page.waitForTimeout(300);
  // Of Control and A, the later one did the work.
  return { paint: keyToPaint.at(-1) ?? Number.NaN };
};
