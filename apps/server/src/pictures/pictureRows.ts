import type { PictureMime } from '@wayline/domain';

/** A picture on a board, as it is kept in the database. */
export interface PictureRow {
  readonly sha256: string;
  /** What the file was called, without a path; may be empty. */
  readonly name: string;
  readonly mime: PictureMime;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/** A picture that is put on a board; `at` in milliseconds since 1970. */
export interface NewPictureRow extends PictureRow {
  readonly boardId: string;
  readonly participant: string;
  readonly at: number;
}

/** Which pictures there are, and which boards they are on; each call one transaction. */
export interface PictureRows {
  /** False when the board holds so many bytes that this picture is too much; on it twice is on it once. */
  putPicture(picture: NewPictureRow, mostBytes: number): Promise<boolean>;
  /** Puts a picture that is kept already on another board. False when it is not kept. */
  sharePicture(sha256: string, boardId: string, at: number): Promise<boolean>;
  findPicture(sha256: string): Promise<PictureRow | undefined>;
  /** The pictures of a board in the order of their hashes. */
  listPictures(boardId: string): Promise<readonly PictureRow[]>;
  /** The boards that a picture is on, without those in the trash. */
  boardsOfPicture(sha256: string): Promise<readonly string[]>;
}
