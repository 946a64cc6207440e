import type { Entry, Fragment, MapId } from '@wayline/domain';
import type { Leads } from './copiesOf.ts';

/** Every map of a fragment leads to the one into which it is pasted. */
export const mapLeads = ({ snapshot }: Fragment, mapId: MapId): Leads =>
  new Map([...snapshot.maps.keys()].map((id) => [id, mapId]));

/** The records of one kind in a fragment, all or these. */
export function listed(
  { snapshot }: Fragment,
  collection: 'stages' | 'steps' | 'stepLinks' | 'lanes' | 'cards' | 'emotions' | 'metrics',
  ids: readonly string[] = [...snapshot[collection].keys()],
): readonly Entry[] {
  return ids.flatMap((id) => {
    const record = snapshot[collection].get(id);
    return record ? [{ collection, record } as Entry] : [];
  });
}

/** The personas, channels, actors and departments that a fragment brings along. */
export function directory({ snapshot }: Fragment): readonly Entry[] {
  return (['personas', 'channels', 'actors', 'departments'] as const).flatMap((collection) =>
    [...snapshot[collection].values()].map((record) => ({ collection, record }) as Entry),
  );
}
