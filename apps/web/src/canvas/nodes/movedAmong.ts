import type { CSSProperties } from 'react';

/** What of a node tells whether it only stands somewhere else. */
interface Placed {
  readonly id: string;
  readonly width?: number;
  readonly height?: number;
  readonly zIndex?: number;
  readonly className?: string;
  readonly style?: CSSProperties;
}

const isAlike = (a: Placed, b: Placed): boolean =>
  a.id === b.id &&
  a.width === b.width &&
  a.height === b.height &&
  a.zIndex === b.zIndex &&
  a.className === b.className;

/** The nodes that stand elsewhere than before, where nothing else differs; null where anything does. */
export function movedAmong<N extends Placed>(before: readonly N[], next: readonly N[]): readonly N[] | null {
  if (before.length !== next.length) return null;
  const moved: N[] = [];
  for (const [at, node] of next.entries()) {
    const last = before[at];
    if (last === node) continue;
    if (!last || !isAlike(last, node)) return null;
    moved.push(node);
  }
  return moved;
}
