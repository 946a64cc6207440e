import * as Y from 'yjs';
import { checkValue } from './checkValue.ts';
import { LIMITS } from './limits.ts';

const SHARED_TYPES = new Set<unknown>([Y.Map, Y.Array, Y.Text]);

/** Why the content of an item must not enter a document, or null. */
export function checkContent(content: Y.Item['content']): string | null {
  if (content instanceof Y.ContentAny) {
    for (const value of content.arr) {
      const problem = checkValue(value);
      if (problem !== null) return problem;
    }
    return null;
  }
  if (content instanceof Y.ContentString) {
    const { length } = content.str;
    return length > LIMITS.stringLength ? `a text of ${length} characters` : null;
  }
  if (content instanceof Y.ContentType) {
    return SHARED_TYPES.has(content.type.constructor) ? null : `a shared ${content.type.constructor.name}`;
  }
  if (content instanceof Y.ContentFormat) return checkValue(content.value);
  return content instanceof Y.ContentDeleted ? null : `content of kind ${content.constructor.name}`;
}
