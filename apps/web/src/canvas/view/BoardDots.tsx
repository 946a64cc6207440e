import type { Rect } from '@wayline/scene';
import { type ReactElement, useLayoutEffect, useRef } from 'react';
import { useCanvas } from '../CanvasContext.ts';
import styles from './Dots.module.css';
import { dotGap } from './dotGap.ts';
import { holds } from './holds.ts';
import { visibleArea } from './viewport.ts';

/** Elements stand up to about this far beyond the canvas's edge, in widths of it: under all of them is ground. */
const REACH = 1.2;
/** So far it is laid, so that a pan seldom needs it anew. */
const OUTSET = 2.5;

/**
 * The ground under the board's elements, moved along with them. It is opaque and reaches beyond all of them, so that
 * the browser takes everything on the board into one layer instead of one for each row of notes.
 */
export function BoardDots(): ReactElement {
  const { view } = useCanvas();
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    let laid: Rect | undefined;
    let zoom = 0;
    const follow = (): void => {
      const seen = view.get();
      const style = ref.current?.style;
      const under = visibleArea(seen, seen, REACH * seen.width);
      if (!style || (laid && zoom === seen.zoom && holds(laid, under))) return;
      zoom = seen.zoom;
      const gap = dotGap(zoom) / zoom;
      const { x, y, width, height } = visibleArea(seen, seen, OUTSET * seen.width);
      const left = Math.floor(x / gap) * gap;
      const top = Math.floor(y / gap) * gap;
      laid = { x: left, y: top, width: x - left + width, height: y - top + height };
      style.left = `${left}px`;
      style.top = `${top}px`;
      style.width = `${laid.width}px`;
      style.height = `${laid.height}px`;
      style.backgroundSize = `${gap}px ${gap}px`;
      style.setProperty('--dot', `${1 / zoom}px`);
    };
    follow();
    return view.subscribe(follow);
  }, [view]);
  return (
    <div className={styles.under}>
      <div ref={ref} className={styles.board} />
    </div>
  );
}
