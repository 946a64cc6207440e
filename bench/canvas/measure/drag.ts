import { walk } from '../page/hand.ts';
import type { BenchPage } from '../page/openPage.ts';
import { record } from '../trace/record.ts';
import type { Action, Figures } from './action.ts';
import { notesAtRest } from './board.ts';

const RADIUS = 70;
const STEPS = 60;

/** Once around a circle and back to where it began, with the button held. */
async function dragFrom(bench: BenchPage, at: { x: number; y: number }): Promise<Figures> {
  const { mouse } = bench.page;
  await mouse.move(at.x, at.y);
  await mouse.down();
  // What the first move has to prepare belongs to the press, not to each frame.
  await mouse.move(at.x + 6, at.y + 6);
  const { cpu } = await record(bench, () =>
    walk(bench, STEPS, (part) => {
      const turn = 2 * Math.PI * part;
      return { at: { x: at.x + RADIUS * Math.sin(turn), y: at.y + RADIUS * (1 - Math.cos(turn)) } };
    }),
  );
  await mouse.up();
  await bench.page.waitForTimeout(300);
  return { main: cpu / STEPS };
}

/** Drags the note in the middle. Gives `main` (ms a frame). */
export const dragOne: Action = async (bench) => {
  const [note] = await notesAtRest(bench);
  const figures = await dragFrom(bench, note.at);
  await bench.page.keyboard.press('Escape');
  return figures;
};

/** Selects everything and drags it by the note in the middle. */
export const dragAll: Action = async (bench) => {
  const [note] = await notesAtRest(bench);
  await selectAll(bench, note.at);
  const figures = await dragFrom(bench, note.at);
  await unselect(bench);
  return figures;
};

/** Presses the note, then Ctrl+A; ends when everything is selected. */
export async function selectAll({ page }: BenchPage, at: { x: number; y: number }): Promise<void> {
  await page.mouse.click(at.x, at.y);
  await page.keyboard.press('Control+a');
  await page.waitForFunction(() => (window.__bench?.selected().length ?? 0) > 100, null, { timeout: 20_000 });
}

async function unselect({ page }: BenchPage): Promise<void> {
  await page.keyboard.press('Escape');
  await page.waitForTimeout(300);
}
