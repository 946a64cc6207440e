import { EyeOff } from 'lucide-react';
import { lanesToWriteIn } from '../../private/lanesToWriteIn.ts';
import { mayLead } from '../../session/role.ts';
import type { PaletteEntry } from '../entry.ts';
import type { PaletteScope } from '../paletteScope.ts';
import { whereSelected } from './whereSelected.ts';

/** To let everybody write in private in all lanes of a map that are written in words,. */
export function privateEntries({ session, ui }: PaletteScope): readonly PaletteEntry[] {
  const { board, me, privates } = session;
  const leading = privates.leading.get();
  if (!leading || !mayLead(me.role)) return [];
  const { words, start } = leading;
  const snapshot = board.snapshot();
  const mapId = whereSelected(snapshot, ui.getState().selection)?.mapId;
  const lanes = mapId === undefined ? [] : lanesToWriteIn(session, mapId);
  const isOn = privates.writing.get()?.mode != null;
  return [
    {
      id: 'startPrivate',
      group: 'acts',
      name: words.startAll,
      words: words.alsoStart,
      icon: EyeOff,
      why: isOn ? words.goesOn : lanes.length === 0 ? words.noLanes : undefined,
      run: () =>
        mapId !== undefined &&
        start(
          mapId,
          lanes.map(({ id }) => id),
        ),
    },
  ];
}
