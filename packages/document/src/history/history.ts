import type { Unsubscribe } from '../board/boardDocument.ts';

/** One person's own acts, back and forth. Never takes away what others wrote. */
export interface History {
  /** Takes the last act back; false when nothing was left that could be. */
  undo(): boolean;
  redo(): boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** How many acts could be taken back one after the other. */
  readonly acts: number;
  /** Ends the run of keystrokes that count as one act, as on leaving a field. */
  stop(): void;
  /** Called when `canUndo` or `canRedo` may have changed. */
  subscribe(callback: () => void): Unsubscribe;
  destroy(): void;
}
