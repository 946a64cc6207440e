import { type BoardSnapshot, columnsOf, type Fragment, type MapId, mapsOf } from '@wayline/domain';
import type { Leads } from './copiesOf.ts';

/**
 * To which column of a map each column of a fragment leads: to itself on its own map, else to the one of its name, else to
 * the one as far from the left, else to none: what lies in it waits in the tray.
 */
export function stepLeads(present: BoardSnapshot, { snapshot }: Fragment, mapId: MapId): Leads {
  const targets = columnsOf(present, mapId);
  const leads = new Map<string, string | null>();
  for (const map of mapsOf(snapshot)) {
    for (const [index, step] of columnsOf(snapshot, map.id).entries()) {
      const name = step.name.trim().toLocaleLowerCase();
      const target =
        targets.find(({ id }) => id === step.id) ??
        (name === '' ? undefined : targets.find((one) => one.name.trim().toLocaleLowerCase() === name)) ??
        (map.id === mapId ? undefined : targets[index]);
      leads.set(step.id, target?.id ?? null);
    }
  }
  return leads;
}
