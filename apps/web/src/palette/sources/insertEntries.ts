import { addLane, addStage, addStep, LOCAL } from '@wayline/document';
import { lanesOf, type StageId } from '@wayline/domain';
import { Columns3, Rows3 } from 'lucide-react';
import { laneKindsLeft } from '../../journey/editing/laneKinds.ts';
import type { PaletteEntry } from '../entry.ts';
import type { PaletteScope } from '../paletteScope.ts';
import { whereSelected } from './whereSelected.ts';

/** New columns and rows, beside what is selected; each opens to be named. */
export function insertEntries({ session, ui, text }: PaletteScope): readonly PaletteEntry[] {
  const { board, canEdit } = session;
  const { palette: words } = text;
  const snapshot = board.snapshot();
  const where = canEdit ? whereSelected(snapshot, ui.getState().selection) : null;
  if (!where) return [];
  const { mapId, stageId, stepId, laneId } = where;
  const group = 'insert';

  const open = (collection: 'stages' | 'steps' | 'lanes', id: string, isNamed = false): void => {
    const { view, setView, seek, edit } = ui.getState();
    if (view !== 'table' && view !== 'outline') setView('board');
    seek(id, null);
    if (isNamed) return;
    edit({ collection, id, field: collection === 'lanes' ? 'title' : 'name', fresh: true });
  };
  const step = (side: 'before' | 'after') => (): void => {
    const stage = stepId === null ? stageId : snapshot.steps.get(stepId)?.stageId;
    const place = stepId === null ? 'end' : side === 'before' ? { before: stepId } : { after: stepId };
    if (!stage || session.frozen.get()?.stops(stage)) return;
    const made = addStep(board, { stageId: stage as StageId, name: '', place });
    if (made.ok) open('steps', made.id);
  };
  const stage = (side: 'before' | 'after') => (): void => {
    const place = stageId === null ? 'end' : side === 'before' ? { before: stageId } : { after: stageId };
    const made = board.transact(LOCAL, () => {
      const added = addStage(board, { mapId, name: '', place });
      // A stage begins with a step: an empty one would have a column in which nothing can lie.
      if (added.ok) addStep(board, { stageId: added.id, name: '' });
      return added;
    });
    if (made.ok) open('stages', made.id);
  };
  const lanePlace = laneId === null ? 'end' : ({ after: laneId } as const);
  const noStage = stageId === null ? words.noStage : undefined;
  return [
    {
      id: 'insert-step-after',
      group,
      name: words.insertStep.after,
      icon: Columns3,
      keys: 'Ctrl+Alt+→',
      why: noStage,
      run: step('after'),
    },
    {
      id: 'insert-step-before',
      group,
      name: words.insertStep.before,
      icon: Columns3,
      keys: 'Ctrl+Alt+←',
      why: noStage,
      run: step('before'),
    },
    {
      id: 'insert-stage-after',
      group,
      name: words.insertStage.after,
      icon: Columns3,
      keys: 'Ctrl+Alt+Shift+→',
      run: stage('after'),
    },
    {
      id: 'insert-stage-before',
      group,
      name: words.insertStage.before,
      icon: Columns3,
      keys: 'Ctrl+Alt+Shift+←',
      run: stage('before'),
    },
    {
      id: 'insert-lane',
      group,
      name: words.insertLane,
      icon: Rows3,
      keys: 'Ctrl+Alt+↓',
      run: () => {
        const made = addLane(board, { mapId, type: 'custom', title: '', place: lanePlace });
        if (made.ok) open('lanes', made.id);
      },
    },
    ...laneKindsLeft(lanesOf(snapshot, mapId)).map(
      (type): PaletteEntry => ({
        id: `insert-lane-${type}`,
        group,
        name: words.insertLaneOf(text.scene.journey.lanes[type].title),
        icon: Rows3,
        run: () => {
          const made = addLane(board, {
            mapId,
            type,
            title: text.scene.journey.lanes[type].title,
            place: lanePlace,
          });
          if (made.ok) open('lanes', made.id, true);
        },
      }),
    ),
  ];
}
