import type { RecordChange } from './changesBetween.ts';

/** What one person did to one record since others were last told. */
export interface NewsItem extends RecordChange {
  /** Null where the change does not say whose it is. */
  readonly who: string | null;
}

/** What happened since others were last told, oldest first; one item for each record and person. */
export type NewsBatch = readonly NewsItem[];

/** A batch with more changes of one person. What was made and went before anybody was told is no news. */
export function withChanges(
  batch: NewsBatch,
  who: string | null,
  changes: readonly RecordChange[],
): NewsBatch {
  let next = batch;
  for (const change of changes) {
    const same = next.find(({ collection, id }) => collection === change.collection && id === change.id);
    const rest = next.filter((item) => item !== same);
    if (!same) next = [...next, { ...change, who }];
    else if (change.what === 'deleted') {
      next = same.what === 'added' ? rest : [...rest, { ...change, who: who ?? same.who }];
    } else {
      // Typing into a card just made is still making it; a record that came back has changed.
      const what = same.what === 'deleted' ? 'changed' : same.what;
      const item = { ...change, what, who: same.who ?? who };
      next = next.map((old) => (old === same ? item : old));
    }
  }
  return next;
}
