import { type Collection, parseRecord, type RecordOf } from '@wayline/domain';
import * as Y from 'yjs';
import { readLists } from './readLists.ts';

/**
 * The record under `id`, read leniently: missing and broken fields take their defaults, unknown ones stay. Never
 * throws, whatever another client wrote.
 */
export function readRecord<C extends Collection>(collection: C, id: string, value: unknown): RecordOf[C] {
  return parseRecord(collection, plainRecord(collection, id, value)).record;
}

function plainRecord(collection: Collection, id: string, value: unknown): Record<string, unknown> {
  const plain: Record<string, unknown> = { id };
  let dotted: Map<string, unknown> | null = null;
  if (value instanceof Y.Map) {
    for (const [field, content] of value.entries()) {
      const read = plainValue(content);
      if (field.includes('.')) {
        dotted ??= new Map();
        dotted.set(field, read);
        continue;
      }
      // A text exists from the start; as long as nobody typed, the field counts as absent.
      if (!(read === '' && content instanceof Y.Text)) plain[field] = read;
    }
    if (dotted) readLists(collection, plain, dotted);
  } else if (typeof value === 'object' && value !== null) {
    Object.assign(plain, value);
  }
  plain.id = id;
  if (collection === 'emotions') [plain.stepId, plain.personaId] = id.split('|');
  return plain;
}

function plainValue(content: unknown): unknown {
  if (content instanceof Y.Text) return content.toString();
  return content instanceof Y.AbstractType ? content.toJSON() : content;
}
