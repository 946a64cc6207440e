import { parentPort } from 'node:worker_threads';
import { readDocument } from '@wayline/document';
import { type HeldVote, votesOf } from '@wayline/domain';
import { type ExportOptions, exportBoard, type WriteResult } from '@wayline/exchange';
import { nodeRasteriser, readFonts, sceneWordsIn } from '@wayline/exchange/node';
import { pictureFolder } from '../pictures/pictureFolder.ts';
import type { PictureRow } from '../pictures/pictureRows.ts';
import { documentOf } from '../rooms/documentOf.ts';
import { gatherPictures } from './gatherPictures.ts';

/** A thread that writes files; laying a board out and drawing it takes seconds for the biggest. */

export interface WriteRequest {
  /** The board's document as one update. */
  readonly state: Uint8Array;
  readonly options: Omit<ExportOptions, 'rasterise' | 'fonts' | 'extras' | 'words' | 'votes'>;
  /** The board's votes, as far as everybody may see them, the newest first. */
  readonly votes: readonly HeldVote[];
  /** BCP 47; of what pictures say besides the board's own texts. */
  readonly language: string;
  /** The pictures that the board keeps, and where their bytes lie. */
  readonly pictures: readonly PictureRow[];
  readonly dataDir: string;
}

const port = parentPort;
if (!port) throw new Error('writeWorker.ts runs only as a worker thread');

const { rasterise } = nodeRasteriser();

async function write(request: WriteRequest): Promise<WriteResult> {
  const { state, options, votes, language, pictures, dataDir } = request;
  const snapshot = readDocument(documentOf(state));
  const files = await gatherPictures(snapshot, options.format, pictures, pictureFolder(dataDir));
  const words = sceneWordsIn(language);
  return exportBoard(snapshot, {
    ...options,
    ...(words && { words }),
    votes: votesOf(votes, snapshot),
    rasterise,
    fonts: readFonts,
    extras: { comments: [], unknown: {}, files },
  });
}

port.on('message', (request: WriteRequest) => {
  void write(request).then((reply) => port.postMessage(reply));
});
