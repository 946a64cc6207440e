import type { BoardBuilder } from '../board/createBuilder.ts';
import { NORA } from './sampleIds.ts';

/** What lies beside the map: the main persona's sheet, and two thoughts of the last workshop. */
export function addItems({ add }: BoardBuilder): void {
  add('items', {
    id: 'item:sheet-nora',
    type: 'personaSheet',
    personaId: NORA,
    pos: [-236, 0],
    size: [200, 568],
  });
  add('items', {
    id: 'item:sticky-key',
    type: 'sticky',
    text: 'Hang a card with the meter number on the key',
    author: 'Ines',
    pos: [-236, 608],
    size: [136, 104],
  });
  add('items', {
    id: 'item:sticky-legal',
    type: 'sticky',
    text: 'Ask legal: may the agent hand us the move date?',
    author: 'Omar',
    pos: [-172, 792],
    size: [136, 104],
    color: '#E3EAE9',
  });
  add('connectors', {
    id: 'connector:key-legal',
    from: { recordId: 'item:sticky-key', side: 'bottom' },
    to: { recordId: 'item:sticky-legal', side: 'top' },
    heads: 'end',
  });
}
