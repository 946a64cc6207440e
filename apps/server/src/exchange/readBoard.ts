import { type BoardSnapshot, cryptoRandom, type Position } from '@wayline/domain';
import { type ImportOptions, importFile, type ReadResult } from '@wayline/exchange';
import { createMeasurer, layoutBoard } from '@wayline/scene';

/** A file to read, with what its sender says about it. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly options: Omit<ImportOptions, 'random'>;
  /** The board it will be added to. */
  readonly beside: BoardSnapshot | null;
}

/** What came of reading, and how far it has to move to lie below what is there. */
export interface ReadReply {
  readonly result: ReadResult;
  readonly offset: Position;
}

/** Between what was there and what comes, in map units. */
const GAP = 128;

/** Reads a file; the same function here and in the thread. */
export async function readBoard({ bytes, options, beside }: ReadRequest): Promise<ReadReply> {
  const result = await importFile(bytes, { ...options, random: cryptoRandom });
  return { result, offset: result.ok && beside ? below(beside, result.snapshot) : [0, 0] };
}

function below(present: BoardSnapshot, coming: BoardSnapshot): Position {
  const measurer = createMeasurer();
  const there = layoutBoard(present, measurer).bounds;
  const here = layoutBoard(coming, measurer).bounds;
  const isEmpty = there.width === 0 && there.height === 0;
  return isEmpty ? [0, 0] : [there.x - here.x, Math.ceil(there.y + there.height + GAP - here.y)];
}
