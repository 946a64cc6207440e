import { applyChanges, patch } from '@wayline/domain';
import { createMeasurer, layoutBoard } from '@wayline/scene';
import { bigBoard } from '../../layout/bigBoard.ts';
import { median } from '../../report/statistics.ts';
import { atMost, type Fact } from './fact.ts';

/** CPU time of this thread, ms: a thread that waits for a busy core lays nothing out. */
const now = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

function timesOf(count: number, run: (turn: number) => unknown): number[] {
  return Array.from({ length: count }, (_, turn) => {
    const begin = now();
    run(turn);
    return now() - begin;
  });
}

/** M4: the layout of a map of ten thousand cards. */
export const layoutOfLargeMap: Fact = {
  ids: ['M4'],
  async find() {
    const snapshot = bigBoard(200, 5);
    const measurer = createMeasurer();
    let scene = layoutBoard(snapshot, measurer);
    const scratch = timesOf(5, () => layoutBoard(snapshot, createMeasurer()));
    const cards = [...snapshot.cards.keys()];
    const edited = cards
      .slice(100, 120)
      .map((id, turn) => applyChanges(snapshot, [patch('cards', id, { text: `another word ${turn}` })]));
    const edits = timesOf(edited.length, (turn) => {
      scene = layoutBoard(edited[turn] ?? snapshot, measurer, scene);
    });
    return [
      atMost('M4', 'layout of a map of 10,000 cards, from scratch', median(scratch), 'ms', 400),
      atMost('M4', 'layout of a map of 10,000 cards, after one edit', median(edits), 'ms', 8),
    ];
  },
};
