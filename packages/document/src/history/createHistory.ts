import { COLLECTIONS } from '@wayline/domain';
import * as Y from 'yjs';
import type { BoardDocument, Intention } from '../board/boardDocument.ts';
import { createListeners } from '../board/listeners.ts';
import { boardRoot, rootOf } from '../codec/roots.ts';
import { trashRoot } from '../trash/trashRoot.ts';
import { LOCAL } from '../wire/origin.ts';
import { createOthersWork } from './createOthersWork.ts';
import type { History } from './history.ts';

export interface HistoryOptions {
  /** What is selected now; remembered with each act. */
  readonly selection?: () => readonly string[];
  /** Called after undo and redo with what was selected when the act was made. */
  readonly restore?: (selection: readonly string[]) => void;
  /** Milliseconds now; the platform's clock when absent. */
  readonly clock?: () => number;
}

/** Keystrokes in one field that follow each other within this many milliseconds are one act. */
const TYPING_PAUSE = 500;
const CHANGED = 'changed';

/** The history of whoever acts through this board document. At most one for each. */
export function createHistory(board: BoardDocument, options: HistoryOptions = {}): History {
  const clock = options.clock ?? Date.now;
  const listeners = createListeners();
  const scope = [
    boardRoot(board.doc),
    trashRoot(board.doc),
    ...COLLECTIONS.map((collection) => rootOf(board.doc, collection)),
  ];
  // Acts are parted by intention, not by time: one that takes long is one, two in one millisecond are two.
  const manager = new Y.UndoManager(scope, {
    trackedOrigins: new Set([LOCAL]),
    captureTimeout: Number.MAX_SAFE_INTEGER,
    deleteFilter: (item) => others.releases(item),
  });
  const others = createOthersWork(board, manager);

  let typing: { readonly name: string; readonly at: number } | null = null;
  const stop = (): void => {
    typing = null;
    manager.stopCapturing();
  };
  const leaveIntentions = board.onIntention(({ name }: Intention) => {
    const at = clock();
    const goesOn = typing !== null && name === typing.name && at - typing.at <= TYPING_PAUSE;
    if (!goesOn) manager.stopCapturing();
    typing = name === undefined ? null : { name, at };
  });

  manager.on('stack-item-added', ({ stackItem }) => {
    stackItem.meta.set('selection', options.selection?.() ?? []);
    listeners.call(CHANGED);
  });
  manager.on('stack-item-popped', ({ stackItem }) => {
    const selection: unknown = stackItem.meta.get('selection');
    // Only the handler above writes it.
    options.restore?.(selection as readonly string[]);
  });
  manager.on('stack-cleared', () => listeners.call(CHANGED));

  const step = (pop: () => unknown): boolean => {
    stop();
    others.shield();
    const popped = pop() !== null;
    listeners.call(CHANGED);
    return popped;
  };

  return {
    undo: () => step(() => manager.undo()),
    redo: () => step(() => manager.redo()),
    get canUndo() {
      return manager.canUndo();
    },
    get canRedo() {
      return manager.canRedo();
    },
    get acts() {
      return manager.undoStack.length;
    },
    stop,
    subscribe: (callback) => listeners.add(CHANGED, callback),
    destroy() {
      leaveIntentions();
      others.destroy();
      manager.destroy();
      listeners.clear();
    },
  };
}
