import type { BoardSnapshot } from '../snapshot.ts';
import type { PictureFile } from './pictureFile.ts';

/** What a file carries besides the records of the model; kept as it was read. */
export interface FileExtras {
  readonly comments: readonly unknown[];
  /** The pictures that records name, with or without their bytes. */
  readonly files: readonly PictureFile[];
  /** Keys of the file that this version does not know. */
  readonly unknown: Readonly<Record<string, unknown>>;
}

/** A board as a file holds it. */
export interface BoardFile {
  readonly snapshot: BoardSnapshot;
  readonly extras: FileExtras;
}

/** One thing that is to be said about a file, and where: `cards[3].severity`. */
export interface FileNote {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export const NO_EXTRAS: FileExtras = { comments: [], files: [], unknown: {} };

export const FILE_FORMAT = 'wayline';
