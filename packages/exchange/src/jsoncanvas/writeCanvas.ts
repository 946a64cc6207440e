import { type BoardSnapshot, usedFiles, writeBoardFile } from '@wayline/domain';
import { createMeasurer, layoutBoard } from '@wayline/scene';
import type { WriteOptions, WriteResult } from '../format.ts';
import { lossWordsOf } from '../losses/lossWordsOf.ts';
import { keptPictures } from '../picture/keptPictures.ts';
import { safeFilename } from '../text/safeFilename.ts';
import type { Canvas } from './canvas.ts';
import { canvasLosses } from './canvasLosses.ts';
import { canvasOf } from './canvasOf.ts';
import { withUnknownKeys } from './unknownKeys.ts';

/**
 * Writes the whole board as a JSON Canvas: its nodes and edges for every reader of canvases, and beside them our own
 * file under `journey`, from which Wayline reads back what a canvas has no words for.
 */
export async function writeCanvas(snapshot: BoardSnapshot, options: WriteOptions): Promise<WriteResult> {
  const { extras } = options;
  const words = lossWordsOf(options);
  const { files, losses } = keptPictures(snapshot, extras, words);
  const scene = layoutBoard(snapshot, createMeasurer(options.words));
  const names = new Map(files.map(({ id, name }) => [id as string, name]));
  const canvas = withUnknownKeys(canvasOf(snapshot, scene, names), extras?.unknown);
  const { canvas: _, ...unknown } = extras?.unknown ?? {};
  const journey: unknown = JSON.parse(
    writeBoardFile(snapshot, { comments: extras?.comments ?? [], unknown, files }),
  );
  const text = JSON.stringify({ ...canvas, journey } satisfies Canvas, null, '\t');
  return {
    ok: true,
    bytes: new TextEncoder().encode(`${text}\n`),
    mime: 'application/json',
    filename: safeFilename(snapshot.board.title, 'canvas'),
    losses: [
      ...canvasLosses(snapshot, canvas, words),
      ...(usedFiles(snapshot).length > 0 && losses.length > 0 ? losses : []),
    ],
  };
}
