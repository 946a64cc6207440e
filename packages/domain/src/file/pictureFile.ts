import type { FileId } from '../ids.ts';

/** The kinds of picture that a board keeps; whatever was given is made one of them. */
export const PICTURE_MIMES = ['image/png', 'image/jpeg'] as const;
export type PictureMime = (typeof PICTURE_MIMES)[number];

/** A picture as `.journey.json` lists it: what it is, and its bytes where they came along. */
export interface PictureFile {
  /** Names the content: `file:` and the SHA-256 of the bytes. */
  readonly id: FileId;
  /** What the file was called where it came from; may be empty. */
  readonly name: string;
  readonly mime: PictureMime;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** How many bytes the picture has. */
  readonly bytes: number;
  /** The bytes in base64; absent where they are kept elsewhere. */
  readonly data?: string;
}
