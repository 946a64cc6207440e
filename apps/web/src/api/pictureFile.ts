import { PICTURE_MIMES, type PictureFile } from '@wayline/domain';
import { fieldsOf, listOf, numberOf, textOf } from './fields.ts';

/** A picture that the server keeps, as it describes it; null where it describes none. */
export function readPictureFile(value: unknown): PictureFile | null {
  const { id, name, mime, width, height, bytes } = fieldsOf(value);
  const known = PICTURE_MIMES.find((one) => one === mime);
  const fileId = textOf(id);
  if (!known || !isFileId(fileId)) return null;
  return {
    id: fileId,
    name: textOf(name),
    mime: known,
    width: numberOf(width),
    height: numberOf(height),
    bytes: numberOf(bytes),
  };
}

/** The pictures of a board. */
export function readPictureFiles(body: unknown): readonly PictureFile[] {
  return listOf(fieldsOf(body).files).flatMap((file) => readPictureFile(file) ?? []);
}

function isFileId(id: string): id is PictureFile['id'] {
  return id.startsWith('file:');
}
