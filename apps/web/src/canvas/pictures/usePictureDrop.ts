import { type RefObject, useEffect } from 'react';
import { useSession } from '../../session/useSession.ts';
import { useLate } from '../../ui/useLate.ts';
import { useCanvas } from '../CanvasContext.ts';
import type { FilesAt, PictureDrop } from './createPictureDrop.ts';
import { usePutPictures } from './usePutPictures.ts';

const fetchDrop = (): Promise<typeof import('./createPictureDrop.ts')> => import('./createPictureDrop.ts');

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/**
 * Takes pictures that are dropped on the canvas, onto the canvas itself, into a cell, or onto a card. It listens from
 * the first picture on, before what puts them has come: the browser would leave the board to show the file.
 */
export function usePictureDrop(root: RefObject<HTMLElement | null>): void {
  const session = useSession();
  const canvas = useCanvas();
  const put = usePutPictures();
  const late = useLate(fetchDrop);

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const { canEdit } = session;
    let made: PictureDrop | null = null;
    const use = (does: (drop: PictureDrop) => void): void =>
      late.call(({ createPictureDrop }) => {
        made ??= createPictureDrop(canvas, session, put);
        does(made);
      });
    const placeOf = ({ clientX, clientY, target }: DragEvent): FilesAt => ({
      clientX,
      clientY,
      element: target instanceof Element ? target : null,
    });
    const over = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      // Also where nothing may be put.
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = canEdit ? 'copy' : 'none';
      if (!canEdit) return;
      const at = placeOf(event);
      use((drop) => drop.over(at));
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) made?.leave();
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      if (!canEdit) return;
      const at = placeOf(event);
      const files = [...(event.dataTransfer?.files ?? [])];
      use((drop) => drop.drop(files, at));
    };
    element.addEventListener('dragover', over);
    element.addEventListener('dragleave', leave);
    element.addEventListener('drop', drop);
    return () => {
      element.removeEventListener('dragover', over);
      element.removeEventListener('dragleave', leave);
      element.removeEventListener('drop', drop);
    };
  }, [root, session, canvas, put, late]);
}
