import { COLLECTIONS } from '@wayline/domain';
import * as Y from 'yjs';
import { boardRoot, rootOf } from '../codec/roots.ts';

/** Every stored value of a document that is not a shared text, by `record field`; a record itself by its id. */
export function slotsOf(doc: Y.Doc): ReadonlyMap<string, string> {
  const slots = new Map<string, string>();
  for (const collection of COLLECTIONS) {
    for (const [id, record] of rootOf(doc, collection).entries()) {
      slots.set(id, 'here');
      for (const [field, value] of record.entries()) {
        if (!(value instanceof Y.Text)) slots.set(`${id} ${field}`, JSON.stringify(value));
      }
    }
  }
  return slots;
}

/** The slots that differ. */
export function changedSlots(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (slot) => before.get(slot) !== after.get(slot),
  );
}

/** All letters that stand in the shared texts of a document. */
export function lettersOf(doc: Y.Doc): ReadonlySet<string> {
  const letters = new Set<string>();
  for (const text of textsOf(doc)) for (const letter of text) letters.add(letter);
  return letters;
}

/** Letters that stand more than once in one text. */
export function doubledLetters(doc: Y.Doc): ReadonlySet<string> {
  const doubled = new Set<string>();
  for (const text of textsOf(doc)) {
    const seen = new Set<string>();
    for (const letter of text) (seen.has(letter) ? doubled : seen).add(letter);
  }
  return doubled;
}

function* textsOf(doc: Y.Doc): Generator<string> {
  yield String(boardRoot(doc).get('title'));
  for (const collection of COLLECTIONS) {
    for (const record of rootOf(doc, collection).values()) {
      // Raw acts leave there what is no record.
      if (!(record instanceof Y.Map)) continue;
      for (const value of record.values()) if (value instanceof Y.Text) yield value.toString();
    }
  }
}
