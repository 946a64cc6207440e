import { type RefObject, useEffect } from 'react';
import { useText } from '../../i18n/useText.ts';
import { isTyped } from '../../journey/keys/gridKey.ts';
import { useDelete } from '../../journey/useDelete.ts';
import { useSession } from '../../session/useSession.ts';
import { useUiStore } from '../../ui/uiStore.ts';
import { useLate } from '../../ui/useLate.ts';
import { useCanvas } from '../CanvasContext.ts';
import { usePictureTool } from '../pictures/usePictureTool.ts';
import { useLastPointer } from '../pointer/useLastPointer.ts';
import { canvasKey } from './canvasKey.ts';
import type { CanvasActs } from './createCanvasActs.ts';

const fetchActs = (): Promise<typeof import('./createCanvasActs.ts')> => import('./createCanvasActs.ts');

/** Where keys belong to somebody else: texts, fields, dialogs, menus. */
const FOREIGN =
  'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"]';
/** Where arrows and Enter have a meaning of their own. */
const CONTROLS = 'button, a, [role="toolbar"], [role="tablist"], [role="radiogroup"], aside';

/** The keyboard on the canvas: tools, moving about, and what is selected. */
export function useCanvasKeys(isPanning: RefObject<boolean>): void {
  const canvas = useCanvas();
  const session = useSession();
  const { canvas: words } = useText();
  const { canEdit } = session;
  const ui = useUiStore();
  const deleteRecords = useDelete();
  const late = useLate(fetchActs);
  const addPictures = usePictureTool(useLastPointer());

  useEffect(() => {
    let made: CanvasActs | null = null;
    /** What is not here yet will do its part: the browser must not do its own meanwhile. */
    const does = (use: (acts: CanvasActs) => boolean): boolean =>
      late.call(({ createCanvasActs }) => {
        made ??= createCanvasActs({ canvas, session, ui, words }, deleteRecords);
        return use(made);
      }) ?? true;

    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || ui.getState().view !== 'board') return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(FOREIGN)) return;
      if (event.key === ' ' && !target?.closest('button')) {
        isPanning.current = true;
        return;
      }
      const { selection } = ui.getState();
      const inControls = target !== null && target.closest(CONTROLS) !== null;
      const act = canvasKey(event, selection.length > 0);
      const fits = act?.act === 'fitAll' || act?.act === 'fitSelection' || act?.act === 'stack';
      // A note that is picked takes letters as its text, as a cell of the grid does; fitting and stacking stay possible.
      if (
        !inControls &&
        !fits &&
        selection.length === 1 &&
        isTyped(event) &&
        event.key !== ' ' &&
        canEdit &&
        does((acts) => acts.type(event.key))
      ) {
        event.preventDefault();
        return;
      }
      if (
        !act ||
        (inControls &&
          (act.act === 'pan' || act.act === 'nudge' || act.act === 'resize' || act.act === 'edit'))
      )
        return;
      if (act.act === 'tool' && act.tool === 'image') {
        // Not one moment later: a browser opens its chooser only for the key itself.
        if (canEdit) addPictures();
        return;
      }
      if (does((acts) => acts.run(act))) event.preventDefault();
    };
    const onKeyUp = (event: KeyboardEvent): void => {
      if (event.key === ' ') isPanning.current = false;
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('keyup', onKeyUp);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('keyup', onKeyUp);
    };
  }, [canvas, session, words, canEdit, ui, deleteRecords, isPanning, addPictures, late]);
}
