import { useCallback } from 'react';
import { useText } from '../../i18n/useText.ts';
import { useDelete } from '../../journey/useDelete.ts';
import { useSession } from '../../session/useSession.ts';
import { useUiStore } from '../../ui/uiStore.ts';
import { useCanvas } from '../CanvasContext.ts';
import { toBoard } from '../view/viewport.ts';
import type { ActScope } from './act.ts';

/** Makes the scope of acts as it is when asked: about a place and a part of a map, or about what is selected. */
export function useActScope(): (place?: Partial<Pick<ActScope, 'at' | 'part'>>) => ActScope {
  const canvas = useCanvas();
  const session = useSession();
  const ui = useUiStore();
  const { canvas: words } = useText();
  const deleteRecords = useDelete();
  return useCallback(
    ({ at, part = null } = {}) => {
      const { width, height, ...seen } = canvas.view.get();
      return {
        canvas,
        session,
        ui,
        words,
        deleteRecords,
        selection: ui.getState().selection,
        at: at ?? toBoard(seen, { x: width / 2, y: height / 2 }),
        part,
      };
    },
    [canvas, session, ui, words, deleteRecords],
  );
}
