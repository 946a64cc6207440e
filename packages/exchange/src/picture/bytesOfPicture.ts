import type { FileExtras } from '@wayline/domain';
import { decodeBase64 } from '../text/decodeBase64.ts';

/** How a writer gets the bytes of a picture by the id of its file, where they came along. */
export function bytesOfPicture(extras: FileExtras | undefined): (fileId: string) => Uint8Array | undefined {
  const files = new Map((extras?.files ?? []).map((file) => [file.id as string, file]));
  return (fileId) => {
    const data = files.get(fileId)?.data;
    return data === undefined ? undefined : decodeBase64(data);
  };
}
