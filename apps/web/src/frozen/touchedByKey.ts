import type { GridAct } from '../journey/keys/gridKey.ts';
import type { SpotUnder } from './spotUnder.ts';

/** The record that a key of the grid would change from a spot; undefined where it would only read, or change nothing that is there. */
export function touchedByKey(act: GridAct, { id, stepId, kind }: SpotUnder): string | undefined {
  switch (act.act) {
    case 'edit':
      // Enter opens the tray; what lies there says for itself.
      return kind === 'tray' ? undefined : id;
    case 'type':
    case 'newCard':
    case 'delete':
    case 'moveRecord':
    case 'span':
      return id;
    case 'duplicate':
      // The copy of a lane or a stage is a free one.
      return kind === 'lane' || id.startsWith('stage:') ? undefined : id;
    case 'resizeColumn':
      return stepId;
    case 'insertStep':
      return stepId ?? (id.startsWith('stage:') ? id : undefined);
    default:
      return undefined;
  }
}
