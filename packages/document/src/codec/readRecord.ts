import { type Collection, parseRecord, type RecordOf } from '@wayline/domain';
import * as Y from 'yjs';

/**
 * The record under `id`, read leniently: missing and broken fields take their defaults, unknown ones stay. Never
 * throws, whatever another client wrote.
 */
export function readRecord<C extends Collection>(collection: C, id: string, value: unknown): RecordOf[C] {
  return parseRecord(collection, plainRecord(collection, id, value)).record;
}

function plainRecord(collection: Collection, id: string, value: unknown): Record<string, unknown> {
  const plain: Record<string, unknown> = { id };
  if (value instanceof Y.Map) {
    for (const [field, content] of value.entries()) {
      const read = plainValue(content);
      // A text exists from the start; as long as nobody typed, the field counts as absent.
      if (!(read === '' && content instanceof Y.Text)) plain[field] = read;
    }
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
