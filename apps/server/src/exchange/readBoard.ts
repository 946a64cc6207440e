import { createBoardDocument, IMPORT, importSnapshot } from '@wayline/document';
import { type BoardSnapshot, cryptoRandom, type PictureFile, type Position } from '@wayline/domain';
import { type ImportOptions, type ImportReport, importFile, type Problem } from '@wayline/exchange';
import { createMeasurer, layoutBoard } from '@wayline/scene';
import { type PreparedBoard, prepareBoard } from '../boards/prepareBoard.ts';
import { roomFor } from '../boards/roomFor.ts';
import { changeOf } from '../rooms/changeOf.ts';
import { documentOf } from '../rooms/documentOf.ts';

/** A file to read, with what its sender says about it. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly options: Omit<ImportOptions, 'random'>;
  readonly into:
    | { readonly type: 'newBoard'; readonly title: string | null }
    /** The board's document as one update. */
    | { readonly type: 'board'; readonly state: Uint8Array };
}

/** What came of reading: all that is left to do is to write it down. */
export type ReadReply =
  | { readonly type: 'refused'; readonly problems: readonly Problem[] }
  /** More than one board can hold. */
  | { readonly type: 'tooMuch' }
  | {
      readonly type: 'newBoard';
      readonly report: ImportReport;
      readonly pictures: readonly PictureFile[];
      readonly board: PreparedBoard;
    }
  /** The update that adds the file's content to the board; null when it has none. */
  | {
      readonly type: 'board';
      readonly report: ImportReport;
      readonly pictures: readonly PictureFile[];
      readonly update: Uint8Array | null;
    };

/** Between what was there and what comes, in map units. */
const GAP = 128;

/** Reads a file; the same function here and in the thread. */
export async function readBoard({ bytes, options, into }: ReadRequest): Promise<ReadReply> {
  const result = await importFile(bytes, { ...options, random: cryptoRandom });
  if (!result.ok) return { type: 'refused', problems: result.problems };
  const { report, snapshot, extras } = result;
  const pictures = extras?.files ?? [];
  if (into.type === 'board') return merge(into.state, snapshot, { report, pictures });
  if (roomFor(snapshot) < 0) return { type: 'tooMuch' };
  const { board } = snapshot;
  const title = into.title ?? board.title;
  const prepared = prepareBoard({ ...snapshot, board: { ...board, title } });
  return { type: 'newBoard', report, pictures, board: prepared };
}

/** Merging happens on a copy: an update made there fits the board, whatever people do in it meanwhile. */
function merge(
  state: Uint8Array,
  coming: BoardSnapshot,
  rest: { readonly report: ImportReport; readonly pictures: readonly PictureFile[] },
): ReadReply {
  const doc = documentOf(state);
  const board = createBoardDocument(doc);
  const present = board.snapshot();
  if (roomFor(present, coming) < 0) return { type: 'tooMuch' };
  const offset = below(present, coming);
  const update = changeOf(doc, () => importSnapshot(board, coming, { origin: IMPORT, offset }));
  board.destroy();
  return { type: 'board', ...rest, update };
}

function below(present: BoardSnapshot, coming: BoardSnapshot): Position {
  const measurer = createMeasurer();
  const there = layoutBoard(present, measurer).bounds;
  const here = layoutBoard(coming, measurer).bounds;
  const isEmpty = there.width === 0 && there.height === 0;
  return isEmpty ? [0, 0] : [there.x - here.x, Math.ceil(there.y + there.height + GAP - here.y)];
}
