import { useEffect, useRef } from 'react';
import { slideKey } from './slideKey.ts';
import type { Presentation } from './usePresentation.ts';

const FOREIGN = 'input, textarea, select, [role="dialog"], [role="menu"]';
/** Digits typed closer together than this are one number. */
const TOGETHER_MS = 900;

/** A presentation by keys: on and back, the ends, and a slide by its number. */
export function useSlideKeys({ slides, index, go }: Presentation): void {
  const typed = useRef({ number: 0, at: 0 });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      const act = slideKey(event);
      if (!act || target?.closest(FOREIGN)) return;
      // A button of the bar is pressed by these.
      if ((event.key === ' ' || event.key === 'Enter') && target?.closest('button')) return;
      event.preventDefault();
      // The grid and the canvas would take the same keys.
      event.stopPropagation();
      if (act.act !== 'digit') {
        go({ next: index + 1, previous: index - 1, first: 0, last: slides.length - 1 }[act.act]);
        return;
      }
      const before = event.timeStamp - typed.current.at < TOGETHER_MS ? typed.current.number : 0;
      const number = before * 10 + act.digit;
      typed.current = { number, at: event.timeStamp };
      if (number > 0) go(number - 1);
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [slides, index, go]);
}
