import { importSnapshot } from '@wayline/document';
import { BLANK, columnsOf } from '@wayline/domain';
import { useText } from '../i18n/useText.ts';
import { useSession } from '../session/useSession.ts';
import { useUiStore } from '../ui/uiStore.ts';

/** Puts a blank map on the board, in the language of the page, and begins to name its first step. */
export function useAddMap(): () => void {
  const { board } = useSession();
  const { scene } = useText();
  const ui = useUiStore();
  return () => {
    const now = new Date().toISOString();
    const made = importSnapshot(
      board,
      BLANK.build({ title: '', now, random: Math.random, words: scene.journey }),
    );
    const mapId = made.ok ? made.mapIds[0] : undefined;
    const step = mapId === undefined ? undefined : columnsOf(board.snapshot(), mapId)[0];
    if (!step) return;
    const { view, setView, select, seek, edit } = ui.getState();
    // Where one goes by steps, the first is what one comes to.
    if (view === 'steps') return select([step.id]);
    if (view !== 'table' && view !== 'outline') setView('board');
    seek(step.id, null);
    edit({ collection: 'steps', id: step.id, field: 'name', fresh: true });
  };
}
