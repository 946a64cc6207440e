import { collectionOf } from '../record/definitions.ts';
import type { Position } from '../records/base.ts';
import type { ConnectorEnd } from '../records/connector.ts';
import type { BoardSnapshot } from '../snapshot.ts';

type BoundEnd = Extract<ConnectorEnd, { recordId: string }>;

/** Where a connector's end is, as far as the records tell: at an item's side or middle, else at its map's corner. */
export function endPoint(snapshot: BoardSnapshot, { recordId, side }: BoundEnd): Position {
  const item = snapshot.items.get(recordId);
  if (item) {
    const [x, y] = item.pos;
    const [width, height] = item.size;
    const across = side === 'left' ? 0 : side === 'right' ? 1 : 0.5;
    const down = side === 'top' ? 0 : side === 'bottom' ? 1 : 0.5;
    return [x + width * across, y + height * down];
  }
  const collection = collectionOf(recordId);
  const record = collection === null ? undefined : snapshot[collection].get(recordId);
  const mapId = collection === 'maps' ? recordId : record && 'mapId' in record ? record.mapId : '';
  return snapshot.maps.get(mapId)?.pos ?? [0, 0];
}
