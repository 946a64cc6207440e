import { type Freeze, freezeSchema, frozenIdSchema } from '@wayline/domain';
import type * as Y from 'yjs';

/** Who froze what, in its root, by the id of the lane or stage; what cannot be read so is left out. */
export function readFrozen(root: Y.Map<unknown>): ReadonlyMap<string, Freeze> {
  const frozen = new Map<string, Freeze>();
  for (const [id, value] of root.entries()) {
    const read = freezeSchema.safeParse(value);
    if (read.success && frozenIdSchema.safeParse(id).success) frozen.set(id, read.data);
  }
  return frozen;
}
