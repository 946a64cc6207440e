import type { FileId } from '../ids.ts';
import { rewriteReferences } from '../record/references.ts';
import type { BoardSnapshot } from '../snapshot.ts';

/** The files that a board's pictures, cards and personas name, each once, in the order of their ids. */
export function usedFiles(snapshot: BoardSnapshot): readonly FileId[] {
  const found = new Set<string>();
  const note = (id: string, to: string): string => {
    if (to === 'files') found.add(id);
    return id;
  };
  for (const collection of ['items', 'cards', 'personas'] as const) {
    for (const record of snapshot[collection].values()) {
      rewriteReferences(collection, record, ({ id, to }) => note(id, to));
    }
  }
  return [...found].sort() as FileId[];
}
