import type { FileExtras } from '@wayline/domain';

/** How a writer gets a picture: its `data:` URI by the id of its file, where its bytes came along. */
export function pictureUris(extras: FileExtras | undefined): (fileId: string) => string | undefined {
  const files = new Map((extras?.files ?? []).map((file) => [file.id as string, file]));
  return (fileId) => {
    const file = files.get(fileId);
    return file?.data === undefined ? undefined : `data:${file.mime};base64,${file.data}`;
  };
}
