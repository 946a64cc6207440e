import { unionRect } from '@wayline/scene';
import { type RefObject, useLayoutEffect } from 'react';
import { toolMargin } from '../../journey/pinned/pinned.ts';
import { useCanvas } from '../CanvasContext.ts';
import { toCanvas } from '../view/viewport.ts';
import { barPlace } from './barPlace.ts';

const EDGE = 8;

/** Keeps a bar at what is selected while the view moves and things do, past React. */
export function useBarPlace(bar: RefObject<HTMLElement | null>, ids: readonly string[]): void {
  const { view, index } = useCanvas();
  useLayoutEffect(() => {
    const place = (): void => {
      const [first, ...others] = ids.flatMap((id) => index.place(id) ?? []);
      const element = bar.current;
      if (!element || !first) return;
      const seen = view.get();
      const { x, y, width, height } = others.reduce(unionRect, first);
      const around = {
        ...toCanvas(seen, { x, y }),
        width: width * seen.zoom,
        height: height * seen.zoom,
      };
      const size = { width: element.offsetWidth, height: element.offsetHeight };
      const at = barPlace(around, size, { ...seen, left: Math.max(EDGE, toolMargin(seen)) });
      element.style.transform = `translate(${at.x}px, ${at.y}px)`;
      const isSeen =
        around.x < seen.width &&
        around.y < seen.height &&
        around.x + around.width > 0 &&
        around.y + around.height > 0;
      element.style.visibility = isSeen ? '' : 'hidden';
    };
    place();
    const stops = [view.subscribe(place), index.subscribe(place)];
    return () => stops.forEach((stop) => void stop());
  });
}
