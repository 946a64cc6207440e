import { type BoardSnapshot, createIndex, mapsOf } from '@wayline/domain';
import { chooseMap } from '../chooseMap.ts';
import { tableLosses } from '../csv/tableLosses.ts';
import type { WriteOptions, WriteResult } from '../format.ts';
import { lossWordsOf } from '../losses/lossWordsOf.ts';
import { safeFilename } from '../text/safeFilename.ts';
import { openZip } from '../zip/openZip.ts';
import { sealZip } from '../zip/sealZip.ts';
import { bookDetails } from './bookDetails.ts';
import { sheetNames } from './sheetNames.ts';
import { styledSheet } from './styledSheet.ts';

const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Writes a workbook with a sheet for each map of the board, or with the one that `options` name. */
export async function writeXlsx(snapshot: BoardSnapshot, options: WriteOptions): Promise<WriteResult> {
  const choice = chooseMap(snapshot, options);
  if (!choice.ok) return choice;
  const index = createIndex(snapshot);
  const maps = options.map === undefined ? mapsOf(index) : [choice.value];
  const names = sheetNames(maps.map(({ title }) => title));
  const { default: writeBook } = await import('write-excel-file/universal');
  const book = writeBook(
    maps.map((map, i) => styledSheet(index, map, names[i] ?? '')),
    { fontFamily: 'Calibri', fontSize: 11 },
  );
  const written = openZip(new Uint8Array(await (await book.toBlob()).arrayBuffer()), () => true);
  if (!written.ok) return { ok: false, problems: [written.problem] };
  const title = (maps.length === 1 ? maps[0]?.title : snapshot.board.title)?.trim() || 'Journey';
  return {
    ok: true,
    // The writer stamps the hour on each part; packed anew, equal boards give equal bytes.
    bytes: sealZip(bookDetails(written.parts, title, options.words?.language ?? 'en')),
    mime: MIME,
    filename: safeFilename(title, 'xlsx'),
    losses: tableLosses(index, maps, lossWordsOf(options)),
  };
}
