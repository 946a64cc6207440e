import { type Board, SCHEMA_VERSION } from '@wayline/domain';
import * as Y from 'yjs';
import { boardRoot } from './roots.ts';

/** The board's own fields; an unseeded document reads as an untitled board of this schema outside any room. */
export function readBoard(doc: Y.Doc): Board {
  const root = boardRoot(doc);
  const title = root.get('title');
  const schemaVersion = root.get('schemaVersion');
  const generation = root.get('generation');
  return {
    title: title instanceof Y.Text ? title.toString() : typeof title === 'string' ? title : '',
    schemaVersion: typeof schemaVersion === 'number' ? schemaVersion : SCHEMA_VERSION,
    generation: typeof generation === 'string' ? generation : '',
  };
}
