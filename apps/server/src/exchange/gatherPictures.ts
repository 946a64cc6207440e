import { type BoardSnapshot, fileIdOf, type PictureFile, usedFiles } from '@wayline/domain';
import { FORMATS } from '@wayline/exchange';
import type { PictureFolder } from '../pictures/pictureFolder.ts';
import type { PictureRow } from '../pictures/pictureRows.ts';

/** Bytes of pictures that go into one file: what is drawn must fit a thread, as text half as large again. */
const MOST_BYTES = 128 * 1024 * 1024;

/** The pictures that a board shows, with their bytes, for a format that has pictures; the smallest first get a place. */
export async function gatherPictures(
  snapshot: BoardSnapshot,
  format: string,
  rows: readonly PictureRow[],
  folder: PictureFolder,
): Promise<readonly PictureFile[]> {
  if (!FORMATS.some(({ id, pictures }) => id === format && pictures)) return [];
  const used = new Set(usedFiles(snapshot));
  let left = MOST_BYTES;
  const files: PictureFile[] = [];
  for (const { sha256, ...row } of [...rows].sort((a, b) => a.bytes - b.bytes)) {
    const id = fileIdOf(sha256);
    if (!used.has(id)) continue;
    const data = row.bytes <= left ? await folder.read(sha256) : null;
    left -= data?.length ?? 0;
    const { name, mime, width, height, bytes } = row;
    files.push({
      id,
      name,
      mime,
      width,
      height,
      bytes,
      ...(data && { data: Buffer.from(data).toString('base64') }),
    });
  }
  return files;
}
