import { type Blank, blankSchema, compareKeys, type PrivateMode, privateModeSchema } from '@wayline/domain';
import type * as Y from 'yjs';

/** The round of private writing in its root, or null where there is none that can be read. */
export function readPrivateMode(root: Y.Map<unknown>): PrivateMode | null {
  for (const [id, value] of root.entries()) {
    const read = privateModeSchema.safeParse(withKey(value, { id }));
    if (read.success) return read.data;
  }
  return null;
}

/** The blanks in their root, in the order in which they lie in their cells; what cannot be read as one is left out. */
export function readBlanks(root: Y.Map<unknown>): readonly Blank[] {
  return [...root.entries()]
    .flatMap(([number, value]) => {
      const read = blankSchema.safeParse(withKey(value, { number }));
      return read.success ? read.data : [];
    })
    .sort((a, b) => compareKeys(a.order, b.order) || compareKeys(a.number, b.number));
}

function withKey(value: unknown, key: object): unknown {
  return typeof value === 'object' ? { ...value, ...key } : value;
}
