import type { ItemScene } from '@wayline/scene';
import { itemPaths } from './itemPaths.ts';

/** Shows the items in a group of an SVG; what did not change is not touched. */
export function drawItems(group: SVGGElement, items: readonly ItemScene[]): void {
  const wanted = itemPaths(items);
  for (const path of [...group.children]) {
    const fill = path.getAttribute('fill') ?? '';
    if (!wanted.has(fill)) path.remove();
  }
  for (const [fill, d] of wanted) {
    let path = [...group.children].find((one) => one.getAttribute('fill') === fill);
    if (!path) {
      path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      path.setAttribute('fill', fill);
      group.append(path);
    }
    if (path.getAttribute('d') !== d) path.setAttribute('d', d);
  }
}
