import type { Collection } from '@wayline/domain';
import type * as Y from 'yjs';
import { rootOf } from '../codec/roots.ts';
import type { Holds } from './holds.ts';
import type { Touched } from './touched.ts';

/** What others lie in or name. */
const GROUND: readonly Collection[] = [
  'stages',
  'steps',
  'lanes',
  'personas',
  'channels',
  'actors',
  'departments',
];

/**
 * Whether a transaction took away something free that frozen things may have to do with, and nothing that is frozen: what
 * it changed of those was to let go of it, and they read as having done so (decision 001).
 */
export function clearsGround(doc: Y.Doc, touched: Touched, holds: Holds): boolean {
  let clears = false;
  for (const collection of GROUND) {
    for (const id of touched.get(collection) ?? []) {
      if (rootOf(doc, collection).has(id)) continue;
      if (holds.get(collection, id)) return false;
      clears = true;
    }
  }
  return clears;
}
