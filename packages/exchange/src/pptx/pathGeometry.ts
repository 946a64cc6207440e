import type { Rect } from '@wayline/scene';
import svgpath from 'svgpath';
import { emu } from './emu.ts';

/** A path as DrawingML, and the rectangle that it is given in. */
export interface PathGeometry {
  readonly rect: Rect;
  readonly xml: string;
}

type Step = readonly ['M' | 'L' | 'C' | 'Q' | 'Z', ...number[]];

/** Any SVG path as a geometry of its own; null where it draws nothing. `isFilled` closes it for a fill. */
export function pathGeometry(d: string, isFilled: boolean): PathGeometry | null {
  const steps = stepsOf(d);
  const points = steps.flatMap(([, ...numbers]) => numbers);
  if (points.length < 4) return null;
  const rect = around(points);
  const at = (x = 0, y = 0): string => `<a:pt x="${emu(x - rect.x)}" y="${emu(y - rect.y)}"/>`;
  const parts = steps.map(([command, a, b, c, e, f, g]) => {
    switch (command) {
      case 'M':
        return `<a:moveTo>${at(a, b)}</a:moveTo>`;
      case 'L':
        return `<a:lnTo>${at(a, b)}</a:lnTo>`;
      case 'C':
        return `<a:cubicBezTo>${at(a, b)}${at(c, e)}${at(f, g)}</a:cubicBezTo>`;
      case 'Q':
        return `<a:quadBezTo>${at(a, b)}${at(c, e)}</a:quadBezTo>`;
      default:
        return '<a:close/>';
    }
  });
  const size = `w="${emu(rect.width)}" h="${emu(rect.height)}"`;
  const path = `<a:path ${size}${isFilled ? '' : ' fill="none"'}>${parts.join('')}</a:path>`;
  const frame = '<a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>';
  return { rect, xml: `<a:custGeom>${frame}<a:pathLst>${path}</a:pathLst></a:custGeom>` };
}

/** A path in absolute moves, lines and curves alone. */
function stepsOf(d: string): readonly Step[] {
  const steps: Step[] = [];
  svgpath(d)
    .abs()
    .unarc()
    .unshort()
    .iterate((segment, _, x, y) => {
      const [command, ...numbers] = segment as unknown as [string, ...number[]];
      if (command === 'H') steps.push(['L', numbers[0] ?? 0, y]);
      else if (command === 'V') steps.push(['L', x, numbers[0] ?? 0]);
      else steps.push([command.toUpperCase() as Step[0], ...numbers]);
    });
  return steps;
}

function around(pairs: readonly number[]): Rect {
  const xs = pairs.filter((_, i) => i % 2 === 0);
  const ys = pairs.filter((_, i) => i % 2 === 1);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
