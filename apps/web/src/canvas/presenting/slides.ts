import type { BoardSnapshot } from '@wayline/domain';
import type { Rect, Scene } from '@wayline/scene';

/** One picture of a presentation. */
export interface Slide {
  /** The record it shows; `board` on a board without map and frame. */
  readonly id: string;
  readonly kind: 'board' | 'map' | 'stage' | 'frame';
  /** As the board has it, empty where nobody named it. */
  readonly name: string;
  /** What it must show, in board units. */
  readonly area: Rect;
  /** What the rest of the board steps back from; null where it does not. */
  readonly lit: Rect | null;
}

/** Frames in this band of each other's tops are one row, in board units. */
const ROW = 120;
const inNumbers = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** Each map whole, then its stages that have steps; after the maps the frames, by number where named so, else by place. */
export function slidesOf(scene: Scene, snapshot: BoardSnapshot): readonly Slide[] {
  const slides = [...mapSlides(scene, snapshot), ...frameSlides(scene, snapshot)];
  if (slides.length > 0) return slides;
  return [{ id: 'board', kind: 'board', name: '', area: scene.bounds, lit: null }];
}

function mapSlides({ maps }: Scene, snapshot: BoardSnapshot): Slide[] {
  return maps.flatMap((map): Slide[] => {
    const { mapId, rect, stageRow, laneHeaderWidth } = map;
    const title = snapshot.maps.get(mapId as never)?.title ?? '';
    const stages = map.stages
      .filter(({ stepIds }) => stepIds.length > 0)
      .map(({ stageId, x, width }): Slide => {
        const top = rect.y + stageRow.y;
        const height = rect.height - stageRow.y;
        return {
          id: stageId,
          kind: 'stage',
          name: snapshot.stages.get(stageId as never)?.name ?? '',
          // The lane names stand at its left, where they are pinned if need be.
          area: { x: rect.x + x - laneHeaderWidth, y: top, width: width + laneHeaderWidth, height },
          lit: { x: rect.x + x, y: top, width, height },
        };
      });
    return [{ id: mapId, kind: 'map', name: title, area: rect, lit: null }, ...stages];
  });
}

function frameSlides({ items }: Scene, snapshot: BoardSnapshot): Slide[] {
  return items
    .flatMap(({ itemId, rect }): Slide[] => {
      const item = snapshot.items.get(itemId as never);
      if (item?.type !== 'frame') return [];
      return [{ id: itemId, kind: 'frame', name: item.text, area: rect, lit: rect }];
    })
    .sort(compareFrames);
}

/** "2. Ideas" comes after "1. Pains" wherever they lie; others are read as a page is. */
function compareFrames(a: Slide, b: Slide): number {
  const [first, second] = [/^\s*\d/.test(a.name), /^\s*\d/.test(b.name)];
  if (first && second) return inNumbers.compare(a.name, b.name);
  if (first !== second) return first ? -1 : 1;
  const rows = Math.floor(a.area.y / ROW) - Math.floor(b.area.y / ROW);
  return rows || a.area.x - b.area.x || a.area.y - b.area.y;
}
