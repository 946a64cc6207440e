import { notesAtRest } from '../measure/board.ts';
import type { BenchPage } from '../page/openPage.ts';
import { atMost, type Fact, withNotes } from './fact.ts';

const EDITS = 20;

async function commitsDuring({ page }: BenchPage, act: () => Promise<unknown>): Promise<number> {
  const before = await page.evaluate(() => window.__probe.commits);
  await act();
  await page.waitForTimeout(500);
  return (await page.evaluate(() => window.__probe.commits)) - before;
}

/** A3: how often React renders for edits that nobody here can see. */
export const editsOutOfSight: Fact = {
  ids: ['A3'],
  find: (context) =>
    withNotes(context, 3000, async (bench) => {
      const notes = await notesAtRest(bench);
      // The address of a saved board settles, and with it everything that shows so.
      await bench.page.waitForTimeout(3000);
      // A note that only moves is put there past React; one that grows is rendered.
      const inSight = await commitsDuring(bench, () =>
        bench.page.evaluate(
          ({ id, width, height }) =>
            window.__bench?.remote?.yjs?.((doc) =>
              doc
                .getMap('items')
                .get(id)
                .set('size', [width + 8, height]),
            ),
          notes[0],
        ),
      );
      if (inSight === 0)
        throw new Error('React rendered nothing for an edit in sight: its commits are not seen');
      const commits = await commitsDuring(bench, async () => {
        for (const { id, x, y } of notes.slice(-EDITS)) {
          await bench.page.evaluate(({ id, x, y }) => window.__probe.remoteMove(id, x + 4, y + 4), {
            id,
            x,
            y,
          });
          await bench.page.waitForTimeout(40);
        }
      });
      return [atMost('A3', `React renders for ${EDITS} remote edits out of sight`, commits, '', 0)];
    }),
};

/** A4: how far the note under the hand jumps when somebody else moves it. */
export const editUnderTheHand: Fact = {
  ids: ['A4'],
  find: (context) =>
    withNotes(context, 1000, async (bench) => {
      const { page } = bench;
      const [{ id, x, y, at }] = await notesAtRest(bench);
      const place = (): Promise<{ x: number; y: number }> =>
        page.locator(`.react-flow__node[data-id="${id}"] article`).evaluate((note) => {
          const { x, y } = note.getBoundingClientRect();
          return { x, y };
        });
      const atRest = await place();
      await page.mouse.move(at.x, at.y);
      await page.mouse.down();
      await page.mouse.move(at.x + 80, at.y + 40, { steps: 8 });
      await page.waitForTimeout(200);
      const before = await place();
      if (Math.hypot(before.x - atRest.x, before.y - atRest.y) < 40)
        throw new Error('the drag did not begin');
      await page.evaluate(({ id, x, y }) => window.__probe.remoteMove(id, x - 300, y + 150), { id, x, y });
      let furthest = 0;
      for (let look = 0; look < 10; look++) {
        await page.waitForTimeout(30);
        const now = await place();
        furthest = Math.max(furthest, Math.hypot(now.x - before.x, now.y - before.y));
      }
      await page.mouse.up();
      return [atMost('A4', 'jump of a dragged note that somebody else moves', furthest, 'px', 0.5)];
    }),
};
