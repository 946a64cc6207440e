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

interface Found {
  readonly ids: readonly string[];
  readonly others: number;
}

const same = (a: Found, b: Found): boolean =>
  a.others === b.others && a.ids.length === b.ids.length && a.ids.every((id, i) => id === b.ids[i]);

/** The ids of the maps and items that can be seen, in reading order, and how many more there are. */
export function useInSight(): Found {
  const { view, index } = useCanvas();
  const [found, setFound] = useState<Found>({ ids: [], others: 0 });
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
      const row = ({ rect }: { readonly rect: Rect }): number => Math.floor(rect.y / line);
      all.sort((a, b) => row(a) - row(b) || a.rect.x - b.rect.x);
      const ids = all.slice(0, MOST).map(({ id }) => id);
      const next = { ids, others: all.length - ids.length };
      setFound((before) => (same(before, next) ? before : next));
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
