import { applyChanges, type BoardSnapshot, patch } from '@wayline/domain';
import { drawingToSvg } from '@wayline/exchange';
import { boardDrawing, createMeasurer, layoutBoard } from '@wayline/scene';
import { Bench } from 'tinybench';
import type { Row, Suite, SuiteOptions } from '../report/suite.ts';
import { bigBoard } from './bigBoard.ts';

/**
 * Layout and SVG of a map of a thousand cards. The peer is V8 itself, writing the finished scene as JSON in the same
 * run: a task of the same size with no thought in it.
 */
export const layoutSuite: Suite = {
  id: 'layout',
  title: 'A map of 1,000 cards: layout and SVG, against writing the same scene as JSON',
  async run({ short, say }: SuiteOptions): Promise<readonly Row[]> {
    const snapshot = bigBoard(20, 5);
    const measurer = createMeasurer();
    const scene = layoutBoard(snapshot, measurer);
    const edits = editsOf(snapshot);
    let turn = 0;

    say('layout of 1,000 cards');
    const bench = new Bench({ time: short ? 200 : 1500, warmupTime: short ? 50 : 300 });
    bench
      .add('json', () => JSON.stringify(scene))
      // A new measurer each time: its caches belong to the work that is measured.
      .add('scratch', () => layoutBoard(snapshot, createMeasurer()))
      .add('edit', () => layoutBoard(edits[turn++ % edits.length] ?? snapshot, measurer, scene))
      .add('svg', () => drawingToSvg(boardDrawing(scene, snapshot), { theme: 'light' }));
    await bench.run();

    const time = (name: string): number => {
      const result = bench.getTask(name)?.result;
      if (result === undefined || !('latency' in result)) throw new Error(`${name} did not run`);
      return result.latency.p50;
    };
    const row = (
      id: string,
      what: string,
      name: string,
      against: string,
      peer: string,
      limit: number,
    ): Row => ({
      id,
      what,
      ours: time(name),
      against: time(against),
      unit: 'ms',
      peer,
      limit,
    });
    return [
      row('G1', 'layout from scratch', 'scratch', 'json', 'scene as JSON', 4),
      row('G2', 'layout after one edit', 'edit', 'scratch', 'from scratch', 0.1),
      row('G3', 'SVG of the scene', 'svg', 'json', 'scene as JSON', 5),
    ];
  },
};

/** Boards that differ from the first by the text of one card, each of another card. */
function editsOf(snapshot: BoardSnapshot): BoardSnapshot[] {
  return [...snapshot.cards.keys()]
    .slice(0, 50)
    .map((id, index) =>
      applyChanges(snapshot, [patch('cards', id, { text: `changed to something else ${index}` })]),
    );
}
