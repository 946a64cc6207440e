import { fileIdOf, type PictureFile, sha256Of } from '@wayline/domain';
import type { Problem } from '@wayline/exchange';
import { can } from '../access/can.ts';
import type { Principal } from '../access/principal.ts';
import { namesFile } from '../rooms/namesFile.ts';
import { StorageNotReadyError } from '../rooms/room.ts';
import type { RoomRegistry } from '../rooms/roomRegistry.ts';
import type { JobThread } from '../work/jobThread.ts';
import type { EncodedPicture, EncodeReply, EncodeRequest, PictureProblem } from './encodePicture.ts';
import type { PictureFolder } from './pictureFolder.ts';
import { PICTURE_LIMITS } from './pictureLimits.ts';
import type { PictureRow, PictureRows } from './pictureRows.ts';

/** A picture as somebody sent it. */
export interface SentPicture {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Longest side of what is kept, in pixels. */
  readonly largest: number;
}

export type AddedPicture =
  | { readonly ok: true; readonly row: PictureRow }
  | { readonly ok: false; readonly problem: PictureProblem | 'boardFull' };

/** The pictures of all boards: taken in, kept, and given to whoever may see them. */
export interface Pictures {
  /** Resolves when the picture is on disk and belongs to the board. */
  add(boardId: string, sent: SentPicture, participant: string): Promise<AddedPicture>;
  /** Takes the pictures of a board file onto a board; says which could not be taken, and why. */
  bring(boardId: string, files: readonly PictureFile[], participant: string): Promise<readonly Problem[]>;
  /** Null when there is no such picture, or not for this person. */
  read(principal: Principal, sha256: string): Promise<(PictureRow & { readonly data: Uint8Array }) | null>;
  /** What a board has, without the bytes. */
  list(boardId: string): Promise<readonly PictureRow[]>;
  close(): Promise<void>;
}

export interface PicturesOptions {
  readonly rows: PictureRows;
  readonly folder: PictureFolder;
  readonly encoder: JobThread<EncodeRequest, EncodeReply>;
  readonly rooms: RoomRegistry;
  readonly now: () => number;
}

const NOT_OURS = 'is not as Wayline writes pictures; put it on the board itself';

export function createPictures({ rows, folder, encoder, rooms, now }: PicturesOptions): Pictures {
  /** The bytes first: a row never names what is not there. */
  async function keep(
    boardId: string,
    { data, ...picture }: EncodedPicture,
    name: string,
    participant: string,
  ): Promise<AddedPicture> {
    const row = { ...picture, name, bytes: data.length };
    await folder.write(picture.sha256, data).catch((error: unknown) => {
      throw new StorageNotReadyError('a picture cannot be written', { cause: error });
    });
    const fits = await rows.putPicture(
      { ...row, boardId, participant, at: now() },
      PICTURE_LIMITS.boardBytes,
    );
    return fits ? { ok: true, row } : { ok: false, problem: 'boardFull' };
  }

  async function bringOne(boardId: string, file: PictureFile, participant: string): Promise<string | null> {
    const expected = sha256Of(file.id);
    if (expected === null) return NOT_OURS;
    if (file.data === undefined) {
      const isHere = await rows.sharePicture(expected, boardId, now());
      return isHere ? null : 'has no bytes in the file';
    }
    const bytes = new Uint8Array(Buffer.from(file.data, 'base64'));
    const encoded = await encoder.run({ bytes, largest: PICTURE_LIMITS.side, expected });
    if (!encoded.ok) return encoded.problem === 'foreign' ? NOT_OURS : 'cannot be read as a picture';
    const kept = await keep(boardId, encoded.picture, file.name, participant);
    return kept.ok ? null : 'is more than one board can hold';
  }

  /**
   * Whether a board that this person may see shows the picture although it came by another board: pasted from there.
   * From then on it belongs to both.
   */
  async function shared({ links }: Principal, sha256: string): Promise<boolean> {
    for (const boardId of new Set(links.map((link) => link.boardId))) {
      const room = await rooms.open(boardId);
      const names = await room?.read((doc) => namesFile(doc, fileIdOf(sha256)));
      if (names) return rows.sharePicture(sha256, boardId, now());
    }
    return false;
  }

  async function mayRead(principal: Principal, sha256: string): Promise<boolean> {
    if (principal.isOwner) return true;
    const boards = await rows.boardsOfPicture(sha256);
    return boards.some((boardId) => can(principal, boardId, 'read')) || shared(principal, sha256);
  }

  return {
    async add(boardId, { bytes, name, largest }, participant) {
      const encoded = await encoder.run({ bytes, largest });
      return encoded.ok ? keep(boardId, encoded.picture, name, participant) : encoded;
    },
    async bring(boardId, files, participant) {
      const problems: Problem[] = [];
      for (const [index, file] of files.entries()) {
        const reason = await bringOne(boardId, file, participant);
        if (reason === null) continue;
        const message = `the picture ${file.name || file.id} ${reason}`;
        problems.push({ where: `files[${index}]`, code: 'picture', message });
      }
      return problems;
    },
    async read(principal, sha256) {
      const row = await rows.findPicture(sha256);
      if (!row || !(await mayRead(principal, sha256))) return null;
      const data = await folder.read(sha256);
      return data && { ...row, data };
    },
    list: (boardId) => rows.listPictures(boardId),
    close: () => encoder.close(),
  };
}
