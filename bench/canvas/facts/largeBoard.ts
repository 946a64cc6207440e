import type { Row } from '../../report/suite.ts';
import { startPeers } from '../apps/peers.ts';
import { notesAtRest } from '../measure/board.ts';
import { type BenchPage, openPage } from '../page/openPage.ts';
import { type Fact, withNotes } from './fact.ts';

const elements = ({ page }: BenchPage): Promise<number> =>
  page.evaluate(() => document.getElementsByTagName('*').length);

/** JavaScript's heap after a collection, MB. */
async function heap({ cdp }: BenchPage): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** L4 and L5: what ten thousand notes leave in the page and in the heap. */
export const largeBoard: Fact = {
  ids: ['L4', 'L5'],
  long: true,
  async find(context) {
    const few = await withNotes(context, 1000, async (bench) => {
      await notesAtRest(bench);
      return elements(bench);
    });
    const many = await withNotes(context, 10_000, async (bench) => {
      await notesAtRest(bench);
      return { elements: await elements(bench), heap: await heap(bench) };
    });
    const peers = await startPeers(() => {});
    const excalidraw = await openPage(context.browser, await peers.subject('excalidraw').address(10_000));
    const theirs = await heap(excalidraw);
    await excalidraw.close();
    peers.stop();
    const row = (
      id: string,
      what: string,
      figures: Pick<Row, 'ours' | 'against' | 'unit' | 'peer' | 'limit'>,
    ): Row => ({
      id,
      what,
      ...figures,
    });
    return [
      row('L4', 'DOM elements, 10,000 notes', {
        ours: many.elements,
        against: few,
        unit: '',
        peer: 'our own, 1000',
        limit: 1.2,
      }),
      row('L5', 'JS heap after a collection, 10,000 notes', {
        ours: many.heap,
        against: theirs,
        unit: 'MB',
        peer: 'excalidraw',
        limit: 1,
      }),
    ];
  },
};
