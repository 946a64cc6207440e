import type { Part } from '@wayline/scene';
import type { Editing } from '../../ui/uiStore.ts';

/** The text that double-clicking a part opens, or null where it has none. */
export function editableOf(mapId: string, { kind, refs }: Part): Editing | null {
  switch (kind) {
    case 'card':
      return refs.cardId === undefined ? null : { collection: 'cards', id: refs.cardId, field: 'text' };
    case 'stage':
      return refs.stageId === undefined ? null : { collection: 'stages', id: refs.stageId, field: 'name' };
    case 'step':
      return refs.stepId === undefined ? null : { collection: 'steps', id: refs.stepId, field: 'name' };
    case 'laneHeader':
      return refs.laneId === undefined ? null : { collection: 'lanes', id: refs.laneId, field: 'title' };
    case 'emotionPoint':
      return refs.emotionId === undefined
        ? null
        : { collection: 'emotions', id: refs.emotionId, field: 'reason' };
    case 'mapHeader':
      return { collection: 'maps', id: mapId, field: 'title' };
    default:
      return null;
  }
}
