import type { CanvasNode } from './canvas.ts';

/** The smallest group that a node lies in wholly; a group lies in none that is as small as itself. */
export function frameOf(node: CanvasNode, groups: readonly CanvasNode[]): CanvasNode | null {
  let smallest: CanvasNode | null = null;
  for (const group of groups) {
    if (group === node || !holds(group, node)) continue;
    if (node.type === 'group' && area(group) <= area(node)) continue;
    if (!smallest || area(group) < area(smallest)) smallest = group;
  }
  return smallest;
}

const area = ({ width, height }: CanvasNode): number => width * height;

function holds(outer: CanvasNode, inner: CanvasNode): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
