import { type BoardSnapshot, type PictureFile, usedFiles } from '@wayline/domain';
import { pictureHeader } from '@wayline/exchange';
import type { Api } from '../api/api.ts';
import { pictureUrl } from './pictureUrl.ts';

/** Bytes of pictures that go into one file: more of them, as text, no browser would hold. */
const MOST_BYTES = 128 * 1024 * 1024;

/** The pictures that a board shows, with their bytes where they can be had: from the server, or kept by this browser. */
export async function gatherPictures(
  api: Pick<Api, 'pictures'>,
  boardId: string,
  snapshot: BoardSnapshot,
): Promise<readonly PictureFile[]> {
  const ids = usedFiles(snapshot);
  if (ids.length === 0) return [];
  const listed = await api.pictures(boardId);
  const known = new Map((listed.ok ? listed.value : []).map((file) => [file.id, file]));
  const files: PictureFile[] = [];
  let left = MOST_BYTES;
  for (const id of ids) {
    const blob = await bytesOf(id);
    const file = known.get(id) ?? (blob && (await describe(id, blob)));
    if (!file) continue;
    const fits = blob !== null && blob.size <= left;
    if (fits) left -= blob.size;
    files.push(fits ? { ...file, data: await toBase64(blob) } : file);
  }
  return files;
}

async function bytesOf(id: string): Promise<Blob | null> {
  const url = pictureUrl(id);
  // The address names the content: what was once fetched is still true, also without a connection.
  const response = url === null ? null : await fetch(url, { cache: 'force-cache' }).catch(() => null);
  return response?.ok ? response.blob() : null;
}

/** What the bytes say of themselves, where nobody else can. */
async function describe(id: PictureFile['id'], blob: Blob): Promise<PictureFile | null> {
  const header = pictureHeader(new Uint8Array(await blob.arrayBuffer()));
  if (!header.ok || (header.mime !== 'image/png' && header.mime !== 'image/jpeg')) return null;
  const { mime, width, height } = header;
  return { id, name: '', mime, width, height, bytes: blob.size };
}

function toBase64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
