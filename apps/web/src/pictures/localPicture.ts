import type { Size } from '@wayline/domain';

/** A picture in this browser, before it was sent anywhere. */
export interface LocalPicture {
  readonly file: File;
  /** A `blob:` address to show it by meanwhile; somebody must let go of it. */
  readonly preview: string;
  /** Pixels, as it is looked at; null where this browser cannot decode it. */
  readonly size: Size | null;
}

/** Looks at a file as a picture. */
export async function openLocalPicture(file: File): Promise<LocalPicture> {
  const preview = URL.createObjectURL(file);
  const image = new Image();
  image.src = preview;
  const isDecoded = await image.decode().then(
    () => true,
    () => false,
  );
  const { naturalWidth: width, naturalHeight: height } = image;
  return { file, preview, size: isDecoded && width > 0 && height > 0 ? [width, height] : null };
}
