import type { Rect } from '@wayline/scene';
import { useEffect, useState } from 'react';
import { useCanvas } from '../CanvasContext.ts';
import { visibleArea } from '../view/viewport.ts';

/** More than this nobody steps through; the views beside the board list everything. */
const MOST = 120;
/** The list follows when the view has come to rest. */
const REST_MS = 200;
/** Things whose tops lie this near to each other are read from left to right, as share of the window's height. */
const LINE = 0.06;

export interface InSight {
  readonly id: string;
  readonly rect: Rect;
}

/** The maps and items that can be seen, in reading order; the list keeps its identity until they change. */
export function useInSight(): { readonly things: readonly InSight[]; readonly others: number } {
  const { view, index } = useCanvas();
  const [found, setFound] = useState<{ things: readonly InSight[]; others: number }>({
    things: [],
    others: 0,
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      const seen = view.get();
      const area = visibleArea(seen, seen);
      const line = area.height * LINE;
      const all = [...index.things.query(area)].flatMap((id) => {
        const rect = index.map(id)?.rect ?? index.item(id)?.rect;
        return rect ? [{ id, rect }] : [];
      });
      const row = ({ rect }: InSight): number => Math.floor(rect.y / line);
      all.sort((a, b) => row(a) - row(b) || a.rect.x - b.rect.x);
      setFound({ things: all.slice(0, MOST), others: Math.max(0, all.length - MOST) });
    };
    const later = (): void => {
      clearTimeout(timer);
      timer = setTimeout(look, REST_MS);
    };
    look();
    const stops = [view.subscribe(later), index.subscribePlaces(later)];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [view, index]);
  return found;
}
