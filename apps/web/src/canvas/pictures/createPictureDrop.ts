import { isPicture } from '../../pictures/pictureRefusal.ts';
import type { BoardSession } from '../../session/BoardSession.ts';
import type { Canvas } from '../CanvasContext.ts';
import { type PictureTarget, pictureTargetAt } from './pictureTarget.ts';

/** Where files hang over the window, and what lies under them. */
export interface FilesAt {
  readonly clientX: number;
  readonly clientY: number;
  readonly element: Element | null;
}

/** What becomes of files over the canvas. */
export interface PictureDrop {
  over(at: FilesAt): void;
  leave(): void;
  drop(files: readonly File[], at: FilesAt): void;
}

/** Shows where pictures would go while they hang over the canvas, and puts those that are dropped. */
export function createPictureDrop(
  canvas: Canvas,
  session: BoardSession,
  put: (files: readonly File[], target: PictureTarget) => Promise<void>,
): PictureDrop {
  const { view, gesture } = canvas;
  const targetOf = (at: FilesAt): ReturnType<typeof pictureTargetAt> =>
    pictureTargetAt({ canvas, session }, view.fromWindow(at), at.element);
  const leave = (): void => {
    if (gesture.get()?.kind === 'pictures') gesture.set(null);
  };
  return {
    over(at) {
      const { target, cell } = targetOf(at);
      gesture.set({ kind: 'pictures', cell, card: target.kind === 'card' ? target.area : null });
    },
    leave,
    drop(files, at) {
      leave();
      const pictures = files.filter(isPicture);
      // Something else was dropped: it is said that it is no picture.
      const taken = pictures.length > 0 ? pictures : files.slice(0, 1);
      if (taken.length > 0) void put(taken, targetOf(at).target);
    },
  };
}
