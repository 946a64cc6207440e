import { type ReactElement, useEffect, useRef } from 'react';
import { useCanvas } from '../CanvasContext.ts';
import styles from './Dots.module.css';

/** Dots every this many board units. */
const GAP = 32;
/** Closer than this on screen they would be a grey; then every second one is left out, and so on. */
const LEAST_PX = 14;
/** So far the ground reaches beyond the canvas: as far as it is ever shifted, which is the largest gap. */
const OUTSET_PX = 128;

/** How far from a whole number of gaps, from 0 on. */
const rest = (length: number, gap: number): number => ((length % gap) + gap) % gap;

/** The ground of the canvas; it follows the view past React. Shifted as a layer, it is not painted anew to pan. */
export function Dots(): ReactElement {
  const { view } = useCanvas();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let shown = 0;
    const follow = (): void => {
      const { x, y, zoom } = view.get();
      let gap = GAP * zoom;
      while (gap < LEAST_PX) gap *= 2;
      const style = ref.current?.style;
      if (!style) return;
      if (gap !== shown) style.backgroundSize = `${gap}px ${gap}px`;
      shown = gap;
      style.transform = `translate(${rest(x + OUTSET_PX, gap)}px, ${rest(y + OUTSET_PX, gap)}px)`;
    };
    follow();
    return view.subscribe(follow);
  }, [view]);
  return <div ref={ref} className={styles.dots} />;
}
