import { type RefObject, useCallback } from 'react';
import { choosePictures } from '../../pictures/choosePictures.ts';
import { useCanvas } from '../CanvasContext.ts';
import { toBoard } from '../view/viewport.ts';
import { usePutPictures } from './usePutPictures.ts';

/** A point of the window. */
export interface WindowPoint {
  readonly clientX: number;
  readonly clientY: number;
}

/** Asks for pictures and puts them where the pointer was, or in the middle of what is seen. */
export function usePictureTool(pointer?: RefObject<WindowPoint | null>): () => void {
  const { view } = useCanvas();
  const put = usePutPictures();
  return useCallback(() => {
    const { width, height, ...seen } = view.get();
    const middle = toBoard(seen, { x: width / 2, y: height / 2 });
    // Where it was when it was asked: the chooser lies over the board, and the pointer goes there.
    const at = pointer?.current ? view.fromWindow(pointer.current) : middle;
    void choosePictures(true).then((files) => {
      if (files.length > 0) void put(files, { kind: 'canvas', at });
    });
  }, [view, put, pointer]);
}
