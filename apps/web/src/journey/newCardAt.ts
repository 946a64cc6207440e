import { addCard, addMetric } from '@wayline/document';
import type { LaneId, StepId } from '@wayline/domain';
import type { Part } from '@wayline/scene';
import type { BoardSession } from '../session/BoardSession.ts';
import type { UiStore } from '../ui/uiStore.ts';
import { takesCards } from './drag/dropTarget.ts';

/** Begins a card, or in the metrics lane a metric, in the cell of a part, after the card that the part is; `text` is what was typed to begin it. */
export function newCardAt(
  { board, homeOf, scene, canEdit }: Pick<BoardSession, 'board' | 'homeOf' | 'scene' | 'canEdit'>,
  ui: UiStore,
  { refs: { laneId, stepId, cardId } }: Pick<Part, 'refs'>,
  text = '',
): void {
  const type = laneId === undefined ? undefined : board.snapshot().lanes.get(laneId)?.type;
  if (canEdit && type === 'metrics' && stepId !== undefined) {
    const made = addMetric(board, { name: text, kind: 'csat', scope: { kind: 'step', id: stepId } });
    if (!made.ok) return;
    scene.flush();
    ui.getState().select([made.id]);
    return;
  }
  if (!canEdit || laneId === undefined || stepId === undefined || !type || !takesCards(type)) return;
  const added = addCard(homeOf(laneId), {
    laneId: laneId as LaneId,
    stepId: stepId as StepId,
    ...(cardId !== undefined && { place: { after: cardId } }),
  });
  if (!added.ok) return;
  scene.flush();
  ui.getState().select([added.id]);
  ui.getState().edit({
    collection: 'cards',
    id: added.id,
    field: 'text',
    fresh: true,
    ...(text !== '' && { typed: text }),
  });
}
