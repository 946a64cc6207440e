import { type RefCallback, useCallback } from 'react';

const NAME = '--bar-below';
const BARS = '[data-bar-below]';

/** Tells what floats at the window's lower edge how high the bars there are, as long as they stand. */
export function useBarBelow(): RefCallback<HTMLElement> {
  return useCallback((bar: HTMLElement | null) => {
    if (!bar) return;
    const measure = (): void => {
      const bars = [...document.querySelectorAll<HTMLElement>(BARS)];
      const height = bars.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);
      const { style } = document.documentElement;
      if (height > 0) style.setProperty(NAME, `${height}px`);
      else style.removeProperty(NAME);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(bar);
    return () => {
      observer.disconnect();
      // The bar itself leaves the page after this.
      requestAnimationFrame(measure);
    };
  }, []);
}
