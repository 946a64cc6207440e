import { type ReactElement, useEffect, useRef } from 'react';
import { useCanvas } from '../CanvasContext.ts';
import styles from './Dots.module.css';
import { dotGap } from './dotGap.ts';

/** So far the ground reaches beyond the canvas: as far as it is ever shifted, which is the largest gap. */
const OUTSET_PX = 128;

/** How far from a whole number of gaps, from 0 on. */
const rest = (length: number, gap: number): number => ((length % gap) + gap) % gap;

/** The ground while a picture of the board lies on it. Shifted as a layer, it is not painted anew to pan. */
export function Dots(): ReactElement {
  const { view } = useCanvas();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let shown = 0;
    const follow = (): void => {
      const { x, y, zoom } = view.get();
      const gap = dotGap(zoom);
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
