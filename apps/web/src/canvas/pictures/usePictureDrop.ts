import { type RefObject, useEffect } from 'react';
import { isPicture } from '../../pictures/pictureRefusal.ts';
import { useSession } from '../../session/useSession.ts';
import { useCanvas } from '../CanvasContext.ts';
import { pictureTargetAt } from './pictureTarget.ts';
import { usePutPictures } from './usePutPictures.ts';

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Takes pictures that are dropped on the canvas, onto the canvas itself, into a cell, or onto a card. */
export function usePictureDrop(root: RefObject<HTMLElement | null>): void {
  const session = useSession();
  const canvas = useCanvas();
  const put = usePutPictures();

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const { canEdit } = session;
    const { view, gesture } = canvas;
    const targetOf = (event: DragEvent): ReturnType<typeof pictureTargetAt> =>
      pictureTargetAt(
        { canvas, session },
        view.fromWindow(event),
        event.target instanceof Element ? event.target : null,
      );
    const clear = (): void => {
      if (gesture.get()?.kind === 'pictures') gesture.set(null);
    };
    const over = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      // Also where nothing may be put: the browser would leave the board to show the file.
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = canEdit ? 'copy' : 'none';
      if (!canEdit) return;
      const { target, cell } = targetOf(event);
      gesture.set({ kind: 'pictures', cell, card: target.kind === 'card' ? target.area : null });
    };
    const leave = (event: DragEvent): void => {
      if (!(event.relatedTarget instanceof Node && element.contains(event.relatedTarget))) clear();
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      clear();
      const files = [...(event.dataTransfer?.files ?? [])];
      const pictures = files.filter(isPicture);
      // Something else was dropped: it is said that it is no picture.
      const taken = pictures.length > 0 ? pictures : files.slice(0, 1);
      if (canEdit && taken.length > 0) void put(taken, targetOf(event).target);
    };
    element.addEventListener('dragover', over);
    element.addEventListener('dragleave', leave);
    element.addEventListener('drop', drop);
    return () => {
      element.removeEventListener('dragover', over);
      element.removeEventListener('dragleave', leave);
      element.removeEventListener('drop', drop);
    };
  }, [root, session, canvas, put]);
}
