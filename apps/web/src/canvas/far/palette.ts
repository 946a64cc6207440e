import type { Paint } from '@wayline/scene';
import { paintColor } from '../../marks/paintColor.ts';

/** The colours of the page as a canvas needs them, and when they change. */
export interface Palette {
  color(paint: Paint): string;
  subscribe(callback: () => void): () => void;
}

const CONTRAST = ['(forced-colors: active)', '(prefers-contrast: more)'];

/**
 * Reads a token's value off the page itself, so that whatever theme the page wears, the canvas wears it too. A theme
 * is put on by an attribute of the root, or by the system's contrast.
 */
export function createPalette(page: Window): Palette {
  const root = page.document.documentElement;
  const known = new Map<Paint, string>();
  const callbacks = new Set<() => void>();
  const change = (): void => {
    known.clear();
    for (const callback of [...callbacks]) callback();
  };
  const watcher = new MutationObserver(change);
  const queries = CONTRAST.map((query) => page.matchMedia(query));
  return {
    color(paint) {
      let color = known.get(paint);
      if (color === undefined) {
        const css = paintColor(paint);
        color = css.startsWith('var(')
          ? getComputedStyle(root).getPropertyValue(css.slice(4, -1)).trim()
          : css;
        known.set(paint, color);
      }
      return color;
    },
    subscribe(callback) {
      callbacks.add(callback);
      if (callbacks.size === 1) {
        watcher.observe(root, { attributes: true });
        for (const query of queries) query.addEventListener('change', change);
      }
      return () => {
        callbacks.delete(callback);
        if (callbacks.size > 0) return;
        watcher.disconnect();
        for (const query of queries) query.removeEventListener('change', change);
      };
    },
  };
}
