import { lanesOf, mapsOf, stagesOf } from '@wayline/domain';
import { Snowflake } from 'lucide-react';
import type { PaletteEntry } from '../entry.ts';
import type { PaletteScope } from '../paletteScope.ts';

/** For those who lead the room: to freeze each lane and stage of the map at hand, or to let it go. */
export function freezeEntries({ session, ui, text }: PaletteScope): readonly PaletteEntry[] {
  const { board } = session;
  const frozen = session.frozen.get();
  const snapshot = board.snapshot();
  const { focus } = ui.getState();
  const map = snapshot.maps.get(focus?.mapId ?? '') ?? mapsOf(snapshot)[0];
  if (!frozen || !map) return [];
  const { words } = frozen;
  const { untitledLane, untitledStage } = text.canvas;
  const things = [
    ...stagesOf(snapshot, map.id).map(({ id, name }) => ({ id, name: name.trim() || untitledStage })),
    ...lanesOf(snapshot, map.id).map(({ id, title }) => ({ id, name: title.trim() || untitledLane })),
  ];
  return things.flatMap(({ id, name }): readonly PaletteEntry[] => {
    const shared = { group: 'acts', words: words.also, icon: Snowflake } as const;
    if (frozen.mayFreeze([id]))
      return [
        { ...shared, id: `freeze-${id}`, name: words.freezeThing(name), run: () => frozen.freeze([id]) },
      ];
    return frozen.mayUnfreeze([id])
      ? [
          {
            ...shared,
            id: `unfreeze-${id}`,
            name: words.unfreezeThing(name),
            run: () => frozen.unfreeze([id]),
          },
        ]
      : [];
  });
}
