import type { Collection, RecordOf } from '../snapshot.ts';

/** Fields to write; `undefined` removes the key. */
export type Patch = Readonly<Record<string, unknown>>;

/** One write to a board. A list of changes is one intention: it is applied, and undone, as a whole. */
export type Change =
  | {
      readonly [C in Collection]: {
        readonly type: 'put';
        readonly collection: C;
        readonly record: RecordOf[C];
      };
    }[Collection]
  | { readonly type: 'patch'; readonly collection: Collection; readonly id: string; readonly fields: Patch }
  | { readonly type: 'delete'; readonly collection: Collection; readonly id: string };

/** A change that writes some fields of one record; keys of `fields` that are `undefined` are removed. */
export function patch<C extends Collection>(
  collection: C,
  id: string,
  fields: {
    readonly [K in RecordOf[C] extends infer R ? (R extends unknown ? keyof R : never) : never]?: unknown;
  },
): Change {
  return { type: 'patch', collection, id, fields };
}
