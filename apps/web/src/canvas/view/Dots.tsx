import { type ReactElement, useEffect, useRef } from 'react';
import { useCanvas } from '../CanvasContext.ts';
import styles from './Dots.module.css';

/** Dots every this many board units. */
const GAP = 32;
/** Closer than this on screen they would be a grey; then every second one is left out, and so on. */
const LEAST_PX = 14;

/** The ground of the canvas; it follows the view past React. */
export function Dots(): ReactElement {
  const { view } = useCanvas();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = (): void => {
      const { x, y, zoom } = view.get();
      let gap = GAP * zoom;
      while (gap < LEAST_PX) gap *= 2;
      const style = ref.current?.style;
      if (!style) return;
      style.backgroundSize = `${gap}px ${gap}px`;
      style.backgroundPosition = `${x}px ${y}px`;
    };
    follow();
    return view.subscribe(follow);
  }, [view]);
  return <div ref={ref} className={styles.dots} />;
}
