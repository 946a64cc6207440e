import type { KeyboardEvent } from 'react';
import { gridKey } from '../journey/keys/gridKey.ts';
import { useSession } from '../session/useSession.ts';
import { findSpot } from '../table/findSpot.ts';
import type { TableModel } from '../table/tableModel.ts';
import type { Acts } from '../twin/useActs.ts';
import { useUiStore } from '../ui/uiStore.ts';

/** The keys of the grid on the cards and the name of a step: edit, type over, new card, delete, move. */
export function useStepKeys(model: () => TableModel, acts: Acts): (event: KeyboardEvent) => void {
  const { canEdit } = useSession();
  const ui = useUiStore();
  return (event) => {
    const { target } = event;
    if (!(target instanceof HTMLElement) || event.nativeEvent.isComposing) return;
    const spot = target.dataset.spot === undefined ? undefined : findSpot(model(), target.dataset.spot);
    const act = spot && (spot.kind === 'card' || spot.kind === 'step') ? gridKey(event) : null;
    if (!spot || !act) return;
    switch (act.act) {
      case 'edit':
        acts.edit(spot);
        break;
      case 'type':
        if (!canEdit) return;
        acts.edit(spot, act.text);
        break;
      case 'newCard':
        if (spot.kind === 'card') acts.newCard(spot, { among: { after: spot.cardId } });
        break;
      case 'delete':
        acts.remove(spot);
        break;
      case 'leave':
        ui.getState().select([]);
        break;
      case 'moveRecord':
        acts.move(spot, model(), act.direction);
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
}
