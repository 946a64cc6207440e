import { type BoardDocument, createBoardDocument, seedDocument } from '@wayline/document';
import type { BoardSnapshot } from '@wayline/domain';
import { createMeasurer } from '@wayline/scene';
import * as Y from 'yjs';
import { createSceneStore, type NextFrame, type SceneStore } from '../../document/sceneStore.ts';
import { createSceneIndex, type SceneIndex } from '../index/sceneIndex.ts';

/** A laid-out board in a document of its own; `flush` of its scenes lays out what was written. */
export interface OpenIndex {
  readonly board: BoardDocument;
  readonly scenes: SceneStore;
  readonly index: SceneIndex;
  close(): void;
}

/** Opens a board as a page does, but lays out only when asked. */
export function openIndex(snapshot: BoardSnapshot): OpenIndex {
  const doc = new Y.Doc();
  seedDocument(doc, snapshot);
  const board = createBoardDocument(doc);
  const measurer = createMeasurer();
  const never: NextFrame = () => () => undefined;
  const scenes = createSceneStore(board, measurer, { afterOwn: never, afterOthers: never });
  const index = createSceneIndex(scenes, board);
  return {
    board,
    scenes,
    index,
    close() {
      index.destroy();
      scenes.destroy();
      board.destroy();
    },
  };
}
