import type { Rect } from '@wayline/scene';
import { type ReactElement, useEffect, useRef } from 'react';
import { pinned } from '../../journey/pinned/pinned.ts';
import { useCanvas } from '../CanvasContext.ts';
import styles from './Spotlight.module.css';
import type { Slide } from './slides.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const path = ({ left, top, right, bottom }: Box): string => `M${left} ${top}H${right}V${bottom}H${left}Z`;

/** Lets the rest of the board step back from a stage or a frame; lane names and headers stay in the light. */
export function Spotlight({ slide }: { readonly slide: Slide }): ReactElement | null {
  const { view, index } = useCanvas();
  const shade = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const { lit } = slide;
    if (!lit) return;
    const draw = (): void => {
      const seen = view.get();
      const boxOf = ({ x, y, width, height }: Rect): Box => ({
        left: x * seen.zoom + seen.x,
        top: y * seen.zoom + seen.y,
        right: (x + width) * seen.zoom + seen.x,
        bottom: (y + height) * seen.zoom + seen.y,
      });
      const holes = [boxOf(lit)];
      const map = index.part(slide.id)?.map;
      if (map) {
        const { rect, laneHeaderWidth } = map;
        const { x } = pinned(map, seen, seen);
        const column = boxOf(lit);
        holes.splice(
          0,
          1,
          { ...column, top: Math.min(0, column.top) },
          boxOf({ x: rect.x + x, y: rect.y, width: laneHeaderWidth, height: rect.height }),
        );
      }
      const edge = { left: 0, top: 0, right: seen.width, bottom: seen.height };
      if (shade.current)
        shade.current.style.clipPath = `path(evenodd, "${[edge, ...holes].map(path).join('')}")`;
    };
    draw();
    return view.subscribe(draw);
  }, [slide, view, index]);

  return slide.lit && <div ref={shade} className={styles.shade} aria-hidden="true" />;
}
