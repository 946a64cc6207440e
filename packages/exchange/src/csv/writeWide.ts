import { type BoardSnapshot, createIndex } from '@wayline/domain';
import { chooseMap } from '../chooseMap.ts';
import type { WriteOptions, WriteResult } from '../format.ts';
import { lossWordsOf } from '../losses/lossWordsOf.ts';
import { safeFilename } from '../text/safeFilename.ts';
import { tableBytes } from './tableBytes.ts';
import { tableLosses } from './tableLosses.ts';
import { wideTable } from './wideTable.ts';

/** Writes a map as a table: stages and steps from left to right, a row for each lane. */
export async function writeWide(snapshot: BoardSnapshot, options: WriteOptions): Promise<WriteResult> {
  const choice = chooseMap(snapshot, options);
  if (!choice.ok) return choice;
  const map = choice.value;
  const index = createIndex(snapshot);
  return {
    ok: true,
    bytes: tableBytes(wideTable(index, map), options.delimiter ?? ','),
    mime: 'text/csv',
    filename: safeFilename(map.title, 'csv'),
    losses: tableLosses(index, [map], lossWordsOf(options)),
  };
}
