import { type IconNode, iconPaths } from '@wayline/scene';
import svgpath from 'svgpath';

/** All strokes of an icon as one path on its 24 grid. */
export function iconPath(name: string): string {
  return iconPaths(name).map(strokes).join('');
}

function strokes([tag, attributes]: IconNode): string {
  const at = (key: string): number => Number(attributes[key] ?? 0) || 0;
  switch (tag) {
    case 'path':
      // A path that begins with a relative move would begin where the one before it ends.
      return svgpath(String(attributes.d ?? ''))
        .abs()
        .toString();
    case 'circle':
      return ellipse(at('cx'), at('cy'), at('r'), at('r'));
    case 'ellipse':
      return ellipse(at('cx'), at('cy'), at('rx'), at('ry'));
    case 'line':
      return `M${at('x1')} ${at('y1')}L${at('x2')} ${at('y2')}`;
    case 'rect':
      return rect(at('x'), at('y'), at('width'), at('height'), Math.max(at('rx'), at('ry')));
    case 'polyline':
    case 'polygon': {
      const points = (String(attributes.points ?? '').match(/-?[\d.]+/g) ?? []).join(' ');
      return points === '' ? '' : `M${points}${tag === 'polygon' ? 'Z' : ''}`;
    }
    default:
      return '';
  }
}

function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  return `M${cx - rx} ${cy}A${rx} ${ry} 0 1 1 ${cx + rx} ${cy}A${rx} ${ry} 0 1 1 ${cx - rx} ${cy}Z`;
}

function rect(x: number, y: number, width: number, height: number, r: number): string {
  const [right, bottom] = [x + width, y + height];
  if (r === 0) return `M${x} ${y}L${right} ${y}L${right} ${bottom}L${x} ${bottom}Z`;
  const corner = (toX: number, toY: number): string => `A${r} ${r} 0 0 1 ${toX} ${toY}`;
  return `M${x + r} ${y}L${right - r} ${y}${corner(right, y + r)}L${right} ${bottom - r}${corner(right - r, bottom)}L${x + r} ${bottom}${corner(x, bottom - r)}L${x} ${y + r}${corner(x + r, y)}Z`;
}
