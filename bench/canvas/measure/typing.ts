import { quantile } from '../../report/statistics.ts';
import type { BenchPage } from '../page/openPage.ts';
import { record } from '../trace/record.ts';
import type { Action, Figures } from './action.ts';
import { notesAtRest } from './board.ts';

const WORDS = 'nobody said when it would come or cost ';
/** Not a multiple of a frame, so that keys fall everywhere between two. */
const KEY_MS = 53;

/** Opens the field at a point of the window and types at its end. Gives `paint` (p95, ms) and `main` (ms a key). */
export async function typeAt(bench: BenchPage, at: { x: number; y: number }): Promise<Figures> {
  const { page } = bench;
  await page.mouse.dblclick(at.x, at.y);
  await page.waitForFunction(() => document.activeElement?.matches('textarea, [contenteditable=true]'));
  await page.keyboard.press('End');
  // The first keys meet cold code.
  await page.keyboard.type('well, ');
  await page.waitForTimeout(300);
  const { cpu, keyToPaint } = await record(bench, async () => {
    for (const key of WORDS) {
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      await page.waitForTimeout(KEY_MS);
    }
  });
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await page.waitForTimeout(300);
  if (keyToPaint.length < 0.8 * WORDS.length) {
    throw new Error(`the browser timed ${keyToPaint.length} of ${WORDS.length} keys`);
  }
  return { paint: quantile(keyToPaint, 0.95), main: cpu / WORDS.length };
}

/** Types into the note in the middle. */
export const typing: Action = async (bench) => {
  const [note] = await notesAtRest(bench);
  return typeAt(bench, note.at);
};
