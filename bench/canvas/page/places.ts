import type { Box, View } from './hook.ts';
import type { BenchPage } from './openPage.ts';

/** The middle of the canvas, in CSS px of the window. */
export async function middleOf({ page }: BenchPage): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const { x = 0, y = 0, width = 0, height = 0 } = window.__bench?.canvas ?? {};
    return { x: x + width / 2, y: y + height / 2 };
  });
}

/** Looks at a point of the board from a zoom, and lets the page come to rest. */
export async function lookAt(
  { page }: BenchPage,
  point: { x: number; y: number },
  zoom: number,
): Promise<void> {
  await page.evaluate(
    ({ point, zoom }) => {
      const { width = 0, height = 0 } = window.__bench?.canvas ?? {};
      window.__bench?.setViewport({ x: width / 2 - point.x * zoom, y: height / 2 - point.y * zoom, zoom });
    },
    { point, zoom },
  );
  await page.waitForTimeout(400);
}

/** A note, and where its middle lies in the window at present. */
export interface Found extends Box {
  readonly id: string;
  readonly at: { readonly x: number; readonly y: number };
}

/** The notes as they lie, nearest to a point of the board first. */
export async function notesNear(
  { page }: BenchPage,
  point: { x: number; y: number },
): Promise<readonly Found[]> {
  return page.evaluate((point) => {
    const hook = window.__bench;
    if (!hook) return [];
    const view: View = hook.viewport();
    const { x: left, y: top } = hook.canvas;
    const found: Found[] = [];
    for (let index = 0; ; index++) {
      const note = hook.note(index);
      if (!note) break;
      const at = {
        x: left + view.x + (note.x + note.width / 2) * view.zoom,
        y: top + view.y + (note.y + note.height / 2) * view.zoom,
      };
      found.push({ id: note.id, x: note.x, y: note.y, width: note.width, height: note.height, at });
    }
    const far = (note: Found): number =>
      Math.hypot(note.x + note.width / 2 - point.x, note.y + note.height / 2 - point.y);
    return found.sort((a, b) => far(a) - far(b));
  }, point);
}
