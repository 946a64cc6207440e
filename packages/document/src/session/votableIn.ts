import { isVotable, type Vote } from '@wayline/domain';
import type * as Y from 'yjs';
import { readRecord } from '../codec/readRecord.ts';
import { rootOf } from '../codec/roots.ts';

const COLLECTIONS = ['cards', 'items'] as const;

/** Which of these things are on the board in `doc` and in the vote's scope; reads no other record. */
export function votableIn(doc: Y.Doc, vote: Pick<Vote, 'scope'>, ids: Iterable<string>): ReadonlySet<string> {
  const votable = new Set<string>();
  for (const id of ids) {
    for (const collection of COLLECTIONS) {
      const value = rootOf(doc, collection).get(id);
      if (value !== undefined && isVotable(vote, readRecord(collection, id, value))) votable.add(id);
    }
  }
  return votable;
}
