import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { useCanvas } from '../CanvasContext.ts';
import styles from './Overlays.module.css';

/** Lines over the board are drawn in its units, but never thinner than at this zoom. */
const THINNEST_AT = 0.6;
/** By steps of a quarter: everything in it is styled anew for each. */
const STEP = 1.25;

const inSteps = (px: number): number => STEP ** Math.ceil(Math.log(px) / Math.log(STEP));

/** What lies over the things on the board. `--px` in it keeps lines visible however far one stands away. */
export function Overlays({ children }: { readonly children: ReactNode }): ReactElement {
  const { view } = useCanvas();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let shown = 1;
    const follow = (): void => {
      const px = inSteps(Math.max(1, THINNEST_AT / view.get().zoom));
      if (px === shown) return;
      shown = px;
      ref.current?.style.setProperty('--px', String(px));
    };
    follow();
    return view.subscribe(follow);
  }, [view]);
  return (
    <div ref={ref} className={styles.overlays}>
      {children}
    </div>
  );
}
