import { useEffect, useState } from 'react';
import { useCanvas } from '../CanvasContext.ts';
import type { Seen } from '../view/view.ts';

/** Other words lay the whole page out anew: while the zoom changes they follow so often, in ms. */
const FOLLOW_MS = 100;

const percentOf = ({ zoom }: Seen): number => Math.round(zoom * 100);

/** The zoom in whole percents, as it is to be read. */
export function usePercent(): number {
  const { view } = useCanvas();
  const [percent, setPercent] = useState(() => percentOf(view.get()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let shown = Number.NaN;
    const show = (): void => {
      timer = undefined;
      shown = percentOf(view.get());
      setPercent(shown);
    };
    show();
    const stop = view.subscribe(() => {
      if (timer === undefined && percentOf(view.get()) !== shown) timer = setTimeout(show, FOLLOW_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [view]);
  return percent;
}
