import { type Vote, voteSchema } from '@wayline/domain';
import * as Y from 'yjs';

/** The votes in their root, newest first; what cannot be read as one is left out. */
export function readVotes(root: Y.Map<unknown>): readonly Vote[] {
  const votes: Vote[] = [];
  for (const [id, value] of root.entries()) {
    const fields: unknown = value instanceof Y.Map ? value.toJSON() : value;
    const read = voteSchema.safeParse(typeof fields === 'object' ? { ...fields, id } : fields);
    if (read.success) votes.push(read.data);
  }
  return votes.sort((a, b) => (a.openedAt < b.openedAt ? 1 : a.openedAt > b.openedAt ? -1 : 0));
}
