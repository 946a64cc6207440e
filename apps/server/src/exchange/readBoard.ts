import { readDocument } from '@wayline/document';
import { type BoardSnapshot, cryptoRandom, type Position } from '@wayline/domain';
import { type ImportOptions, importFile, type ReadResult } from '@wayline/exchange';
import { createMeasurer, layoutBoard } from '@wayline/scene';
import { roomFor } from '../boards/roomFor.ts';
import { documentOf } from '../rooms/liveDocument.ts';

/** A file to read, with what its sender says about it. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly options: Omit<ImportOptions, 'random'>;
  /** State of the board it will be added to. */
  readonly beside: Uint8Array | null;
}

/** What came of reading. */
export interface ReadReply {
  readonly result: ReadResult;
  /** How far it has to move to lie below what is there. */
  readonly offset: Position;
  /** Whether one board can hold it, with what is there. */
  readonly fits: boolean;
}

/** Between what was there and what comes, in map units. */
const GAP = 128;

/** Reads a file; the same function here and in the thread. */
export async function readBoard({ bytes, options, beside }: ReadRequest): Promise<ReadReply> {
  const result = await importFile(bytes, { ...options, random: cryptoRandom });
  if (!result.ok) return { result, offset: [0, 0], fits: true };
  if (!beside) return { result, offset: [0, 0], fits: roomFor(result.snapshot) >= 0 };
  const present = readDocument(documentOf(beside));
  return { result, offset: below(present, result.snapshot), fits: roomFor(present, result.snapshot) >= 0 };
}

function below(present: BoardSnapshot, coming: BoardSnapshot): Position {
  const measurer = createMeasurer();
  const there = layoutBoard(present, measurer).bounds;
  const here = layoutBoard(coming, measurer).bounds;
  const isEmpty = there.width === 0 && there.height === 0;
  return isEmpty ? [0, 0] : [there.x - here.x, Math.ceil(there.y + there.height + GAP - here.y)];
}
