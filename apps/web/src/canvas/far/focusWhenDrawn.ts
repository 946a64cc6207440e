import type { Scene } from '@wayline/scene';

/** An element that is not there after so many frames does not come. */
const MOST_FRAMES = 40;

/** Puts the keyboard on a thing as soon as its element can be seen: an item, or the first cell of a map. */
export function focusWhenDrawn(id: string, { maps }: Scene): void {
  const cell = maps.find(({ mapId }) => mapId === id)?.parts.find(({ kind }) => kind === 'stage')?.key;
  const selector =
    cell === undefined
      ? `[data-item="${CSS.escape(id)}"]`
      : `[data-map="${CSS.escape(id)}"] [data-key="${CSS.escape(cell)}"]`;
  let left = MOST_FRAMES;
  const look = (): void => {
    left -= 1;
    const element = document.querySelector<HTMLElement>(selector);
    if (element?.checkVisibility()) element.focus({ preventScroll: true });
    else if (left > 0) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
