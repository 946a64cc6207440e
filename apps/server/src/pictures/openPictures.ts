import type { RoomRegistry } from '../rooms/roomRegistry.ts';
import { createJobThread } from '../work/jobThread.ts';
import type { EncodeReply, EncodeRequest } from './encodePicture.ts';
import { openPictureFolder } from './pictureFolder.ts';
import type { PictureRows } from './pictureRows.ts';
import { createPictures, type Pictures } from './pictures.ts';

const TIMEOUT_MS = 20_000;
const HEAP_MB = 256;

/** The pictures under a data folder. */
export async function openPictures(options: {
  readonly dataDir: string;
  readonly rows: PictureRows;
  readonly rooms: RoomRegistry;
  readonly now: () => number;
}): Promise<Pictures> {
  const { dataDir, ...others } = options;
  const encoder = createJobThread<EncodeRequest, EncodeReply>({
    url: new URL('./encodeWorker.ts', import.meta.url),
    timeout: TIMEOUT_MS,
    heap: HEAP_MB,
  });
  return createPictures({ ...others, folder: await openPictureFolder(dataDir), encoder });
}
