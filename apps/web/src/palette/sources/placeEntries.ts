import { indexOf, mapsOf, stagesOf, stepsOf } from '@wayline/domain';
import { Map as MapIcon, MapPin } from 'lucide-react';
import { viewForHit } from '../../find/viewForHit.ts';
import type { PaletteEntry } from '../entry.ts';
import type { PaletteScope } from '../paletteScope.ts';

/** The maps, stages and steps to go to. */
export function placeEntries({ session, ui, text }: PaletteScope): readonly PaletteEntry[] {
  const { canvas, palette: words } = text;
  const index = indexOf(session.board.snapshot());
  const maps = mapsOf(index);
  const goTo = (collection: 'maps' | 'stages' | 'steps', id: string) => (): void => {
    const { view, setView, setStanding, seek } = ui.getState();
    const next = viewForHit(view, collection, false);
    if (next === 'steps') setStanding(id);
    setView(next);
    seek(id, null);
  };
  return maps.flatMap(({ id: mapId, title }): PaletteEntry[] => [
    ...(maps.length > 1
      ? [
          {
            id: `go-${mapId}`,
            group: 'goTo',
            name: words.goToMap(title || canvas.untitledMap),
            icon: MapIcon,
            run: goTo('maps', mapId),
          } as const,
        ]
      : []),
    ...stagesOf(index, mapId).flatMap((stage): PaletteEntry[] => [
      {
        id: `go-${stage.id}`,
        group: 'goTo',
        name: words.goToStage(stage.name || canvas.untitledStage),
        words: title,
        icon: MapPin,
        run: goTo('stages', stage.id),
      },
      ...stepsOf(index, stage.id).map(
        (step): PaletteEntry => ({
          id: `go-${step.id}`,
          group: 'goTo',
          name: words.goToStep(step.name || canvas.untitledStep),
          words: stage.name,
          icon: MapPin,
          run: goTo('steps', step.id),
        }),
      ),
    ]),
  ]);
}
