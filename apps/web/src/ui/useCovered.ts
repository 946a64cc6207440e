import { useEffect, useState } from 'react';

/** The part of the window that one sees: less than all of it while a keyboard lies over the page, or it is pinched. */
export interface SeenPart {
  readonly height: number;
  readonly offsetTop: number;
  readonly scale: number;
}

/** How much of a window's lower end is covered by a keyboard, in CSS px; a page that is merely enlarged is not. */
export function coveredBelow(windowHeight: number, { height, offsetTop, scale }: SeenPart): number {
  return scale > 1.01 ? 0 : Math.max(0, Math.round(windowHeight - height - offsetTop));
}

/** How much of the page's lower end the keyboard on the screen covers now, in CSS px. */
export function useCovered(): number {
  const [covered, setCovered] = useState(0);
  useEffect(() => {
    const { visualViewport: seen } = window;
    if (!seen) return;
    const read = (): void => setCovered(coveredBelow(window.innerHeight, seen));
    read();
    seen.addEventListener('resize', read);
    seen.addEventListener('scroll', read);
    return () => {
      seen.removeEventListener('resize', read);
      seen.removeEventListener('scroll', read);
    };
  }, []);
  return covered;
}
