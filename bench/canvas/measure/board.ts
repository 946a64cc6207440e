import type { BenchPage } from '../page/openPage.ts';
import { type Found, lookAt, notesNear } from '../page/places.ts';

/** The middle of all notes, in board units. */
export async function middleOfBoard(bench: BenchPage): Promise<{ x: number; y: number }> {
  const notes = await notesNear(bench, { x: 0, y: 0 });
  const mean = (of: (note: Found) => number): number =>
    notes.reduce((sum, note) => sum + of(note), 0) / Math.max(1, notes.length);
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}

/** Looks at the middle of the board at 100 %; gives all notes, the one in the middle first. */
export async function notesAtRest(bench: BenchPage): Promise<readonly [Found, ...Found[]]> {
  const middle = await middleOfBoard(bench);
  await lookAt(bench, middle, 1);
  const [first, ...others] = await notesNear(bench, middle);
  if (!first) throw new Error('there is no note on the board');
  return [first, ...others];
}
