import type { PeerName } from './apps/peers.ts';
import { OURS } from './apps/subject.ts';
import type { Fact } from './facts/fact.ts';
import { FACTS } from './facts/facts.ts';
import { type ActionName, type BoardName, ROWS, type RowSpec } from './rows.ts';

/** What has to be opened and done for some rows: on each board, who does what. */
export type Plan = ReadonlyMap<BoardName, ReadonlyMap<ActionName, ReadonlySet<string>>>;

/** Which rows are wanted: by their ids (all when there are none), without those that only a long run measures. */
export function chooseRows(ids: readonly string[], long: boolean): readonly RowSpec[] {
  return ROWS.filter((row) => (ids.length === 0 ? long || !row.long : ids.includes(row.id)));
}

/** The same for what is found out about our own page alone. */
export function chooseFacts(ids: readonly string[], long: boolean): readonly Fact[] {
  return FACTS.filter((fact) =>
    ids.length === 0 ? long || !fact.long : fact.ids.some((id) => ids.includes(id)),
  );
}

/** Nothing is opened or done that no row reads. `peers` narrows the peers down; nothing given means all. */
export function planFor(rows: readonly RowSpec[], peers: readonly string[] = []): Plan {
  const plan = new Map<BoardName, Map<ActionName, Set<string>>>();
  const want = (subject: PeerName | typeof OURS, board: BoardName, action: ActionName): void => {
    if (subject !== OURS && peers.length > 0 && !peers.includes(subject)) return;
    const actions = plan.get(board) ?? new Map<ActionName, Set<string>>();
    plan.set(board, actions.set(action, (actions.get(action) ?? new Set()).add(subject)));
  };
  for (const { board, action, against } of rows) {
    want(OURS, board, action);
    if (typeof against === 'object') want(OURS, against.board, against.action);
    else if (against !== 'number') want(against, board, action);
  }
  return plan;
}
