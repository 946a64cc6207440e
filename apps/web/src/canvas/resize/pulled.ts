import type { Rect } from '@wayline/scene';
import type { Handle } from './handle.ts';

const LEAST = 24;

export interface PullOptions {
  /** Width and height keep their proportion. */
  readonly keepRatio?: boolean;
  /** The middle stays instead of the opposite side. */
  readonly fromCentre?: boolean;
}

/** A rectangle after a side or corner of it was pulled; the opposite one stays. Never smaller than can be found again. */
export function pulled(
  start: Rect,
  handle: Handle,
  dx: number,
  dy: number,
  { keepRatio = false, fromCentre = false }: PullOptions = {},
): Rect {
  const [west, north] = [handle.includes('w'), handle.includes('n')];
  const [across, down] = [west || handle.includes('e'), north || handle.includes('s')];
  const times = fromCentre ? 2 : 1;
  const least = { width: Math.min(LEAST, start.width), height: Math.min(LEAST, start.height) };
  let width = across ? Math.max(least.width, start.width + (west ? -dx : dx) * times) : start.width;
  let height = down ? Math.max(least.height, start.height + (north ? -dy : dy) * times) : start.height;
  if (keepRatio && start.width > 0 && start.height > 0) {
    const [byX, byY] = [width / start.width, height / start.height];
    const scale = across && down ? Math.max(byX, byY) : across ? byX : byY;
    width = start.width * scale;
    height = start.height * scale;
  }
  const stays = (from: number, length: number, next: number, pulls: boolean, isFirst: boolean): number => {
    if (fromCentre || !pulls) return from + (length - next) / 2;
    return isFirst ? from + length - next : from;
  };
  return {
    x: stays(start.x, start.width, width, across, west),
    y: stays(start.y, start.height, height, down, north),
    width,
    height,
  };
}
