import { useCallback } from 'react';
import { useText } from '../../i18n/useText.ts';
import { openLocalPicture } from '../../pictures/localPicture.ts';
import { pictureRow } from '../../pictures/pictureRow.ts';
import { useSession } from '../../session/useSession.ts';
import { useUiStore } from '../../ui/uiStore.ts';
import { useCanvas } from '../CanvasContext.ts';
import type { PictureTarget } from './pictureTarget.ts';
import { putPictures } from './putPictures.ts';

/** Sends files as pictures and puts them where they belong; until they are there, something holds their place. */
export function usePutPictures(): (files: readonly File[], target: PictureTarget) => Promise<void> {
  const session = useSession();
  const canvas = useCanvas();
  const ui = useUiStore();
  const { canvas: words } = useText();
  return useCallback(
    async (files, target) => {
      const into =
        target.kind === 'cell' ? target.laneId : target.kind === 'card' ? target.cardId : undefined;
      if (into !== undefined && session.frozen.get()?.stops(into)) return;
      const pictures = await Promise.all(files.map(openLocalPicture));
      const areas =
        target.kind === 'canvas'
          ? pictureRow(
              pictures.map(({ size }) => size),
              target.at,
            )
          : pictures.map(() => target.area);
      const placed = pictures.map((picture, index) => {
        const area = areas[index];
        return area ? { ...picture, area } : picture;
      });
      await session.uploads.send(placed, (sent) => {
        const ids = putPictures({ canvas, session, ui, words }, target, sent);
        if (ids.length === 0) return;
        session.scene.flush();
        ui.getState().select(ids);
        canvas.announcement.set(words.pictures.added(ids.length));
      });
    },
    [session, canvas, ui, words],
  );
}
