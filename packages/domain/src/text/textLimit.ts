import type { Collection } from '../snapshot.ts';
import { TEXT_LIMITS } from './cleanText.ts';

/** The longest text a field may hold, in code points. */
export function textLimit(collection: Collection, field: string): number {
  if (collection === 'personas' && field === 'bio') return TEXT_LIMITS.bio;
  if (field === 'name' || field === 'title' || field === 'archetype' || field === 'word')
    return TEXT_LIMITS.name;
  return TEXT_LIMITS.text;
}
