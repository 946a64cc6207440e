import { addLane, addStage, addStep, LOCAL } from '@wayline/document';
import type { MapId } from '@wayline/domain';
import type { BoardSession } from '../session/BoardSession.ts';
import type { UiStore } from '../ui/uiStore.ts';

/** Puts a new step, stage or lane beside another, or at the end where there is none, and opens its name. */
export function insertBeside(
  { board, scene, canEdit }: Pick<BoardSession, 'board' | 'scene' | 'canEdit'>,
  ui: UiStore,
  mapId: string,
  what: 'step' | 'stage' | 'lane',
  besideId: string | null,
  side: 'before' | 'after',
): void {
  if (!canEdit) return;
  const place = besideId === null ? 'end' : side === 'before' ? { before: besideId } : { after: besideId };
  const open = (collection: 'stages' | 'steps' | 'lanes', id: string, field: string): void => {
    scene.flush();
    ui.getState().select([id]);
    ui.getState().edit({ collection, id, field, fresh: true });
  };
  if (what === 'stage') {
    const made = board.transact(LOCAL, () => {
      const stage = addStage(board, { mapId: mapId as MapId, name: '', place });
      // A stage begins with a step: an empty one would have a column in which nothing can lie.
      if (stage.ok) addStep(board, { stageId: stage.id, name: '' });
      return stage;
    });
    if (made.ok) open('stages', made.id, 'name');
  } else if (what === 'lane') {
    const lane = addLane(board, { mapId: mapId as MapId, type: 'custom', title: '', place });
    if (lane.ok) open('lanes', lane.id, 'title');
  } else {
    const stageId = board.get('steps', besideId ?? '')?.stageId;
    const step = stageId && addStep(board, { stageId, name: '', place });
    if (step?.ok) open('steps', step.id, 'name');
  }
}
