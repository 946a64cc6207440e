import type * as Y from 'yjs';

/** Where records name a file, by collection. */
const FIELDS: readonly (readonly [collection: string, field: string])[] = [
  ['items', 'fileId'],
  ['cards', 'imageId'],
  ['personas', 'photoId'],
];

/** Whether anything on a board names this file. */
export function namesFile(doc: Y.Doc, fileId: string): boolean {
  return FIELDS.some(([collection, field]) => {
    for (const record of doc.getMap<Y.Map<unknown>>(collection).values()) {
      if (record.get(field) === fileId) return true;
    }
    return false;
  });
}
