import { type RefCallback, useCallback } from 'react';

const NAME = '--bar-below';

/** Tells what floats at the window's lower edge how high the bar there is, as long as it stands. */
export function useBarBelow(): RefCallback<HTMLElement> {
  return useCallback((bar: HTMLElement | null) => {
    if (!bar) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty(NAME, `${bar.offsetHeight}px`));
    observer.observe(bar);
    return () => {
      observer.disconnect();
      style.removeProperty(NAME);
    };
  }, []);
}
