import type { Mark, Rect } from '@wayline/scene';
import { paintColor } from '../../marks/paintColor.ts';

interface Grounded {
  readonly rect: Rect;
  readonly marks: readonly Mark[];
}

/** Things as one path for each colour of their grounds: as many elements as there are colours, not as things. */
export function groundPaths(things: readonly Grounded[]): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const { rect, marks } of things) {
    const ground = marks[0];
    const fill = ground && 'fill' in ground && ground.fill ? paintColor(ground.fill) : 'var(--paper)';
    const { x, y, width, height } = rect;
    paths.set(fill, `${paths.get(fill) ?? ''}M${x} ${y}h${width}v${height}h${-width}z`);
  }
  return paths;
}
