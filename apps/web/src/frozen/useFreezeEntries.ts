import { Snowflake } from 'lucide-react';
import { useSession } from '../session/useSession.ts';
import { useStore } from '../session/useStore.ts';
import type { MenuEntry } from '../ui/controls/menuEntry.ts';
import { useUi } from '../ui/uiStore.ts';

/**
 * What the menu of a record offers to those who lead the room: to freeze it, with whatever else is selected, or to let
 * go of it, or of what it lies in.
 */
export function useFreezeEntries(id: string): readonly MenuEntry[] {
  const frozen = useStore(useSession().frozen);
  const selection = useUi((ui) => ui.selection);
  if (!frozen) return [];
  const { words } = frozen;
  const ids = selection.includes(id) ? selection : [id];
  return [
    ...(frozen.mayFreeze(ids)
      ? [{ id: 'freeze', name: words.freeze, icon: Snowflake, act: () => frozen.freeze(ids) }]
      : []),
    ...(frozen.mayUnfreeze(ids)
      ? [{ id: 'unfreeze', name: words.unfreeze, icon: Snowflake, act: () => frozen.unfreeze(ids) }]
      : []),
  ];
}
