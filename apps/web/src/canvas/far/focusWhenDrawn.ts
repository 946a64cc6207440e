import type { Scene } from '@wayline/scene';

/** An element that is not there by then does not come, in ms. */
const LATEST_MS = 3_000;

/** Puts the keyboard on a thing as soon as its element can be seen: an item, or the first cell of a map. */
export function focusWhenDrawn(id: string, { maps }: Scene): void {
  const cell = maps.find(({ mapId }) => mapId === id)?.parts.find(({ kind }) => kind === 'stage')?.key;
  const selector =
    cell === undefined
      ? `[data-item="${CSS.escape(id)}"]`
      : `[data-map="${CSS.escape(id)}"] [data-key="${CSS.escape(cell)}"]`;
  const until = performance.now() + LATEST_MS;
  const look = (): void => {
    const element = document.querySelector<HTMLElement>(selector);
    if (element?.checkVisibility()) element.focus({ preventScroll: true });
    else if (performance.now() < until) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
