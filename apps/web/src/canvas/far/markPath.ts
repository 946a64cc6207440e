import { iconPaths, type PathMark } from '@wayline/scene';

/** Paths of marks and icons as the canvas wants them; each is read once. */
export interface MarkPaths {
  of(mark: PathMark): Path2D;
  ofIcon(name: string): Path2D;
}

const number = (value: string | number | undefined): number => Number(value ?? 0);

/** The outline of a lucide icon on its 24 grid. */
function iconPath(name: string): Path2D {
  const path = new Path2D();
  for (const [tag, at] of iconPaths(name)) {
    switch (tag) {
      case 'path':
        path.addPath(new Path2D(String(at.d)));
        break;
      case 'circle':
      case 'ellipse': {
        const [rx, ry] = [number(at.rx ?? at.r), number(at.ry ?? at.r)];
        path.moveTo(number(at.cx) + rx, number(at.cy));
        path.ellipse(number(at.cx), number(at.cy), rx, ry, 0, 0, Math.PI * 2);
        break;
      }
      case 'rect':
        path.roundRect(number(at.x), number(at.y), number(at.width), number(at.height), number(at.rx));
        break;
      case 'line':
        path.moveTo(number(at.x1), number(at.y1));
        path.lineTo(number(at.x2), number(at.y2));
        break;
      case 'polyline':
      case 'polygon':
        path.addPath(new Path2D(`M${String(at.points)}${tag === 'polygon' ? 'Z' : ''}`));
        break;
      default:
        throw new Error(`icon ${name} has an element ${tag} that nobody draws`);
    }
  }
  return path;
}

/** Keeps the paths of one canvas. */
export function createMarkPaths(): MarkPaths {
  const paths = new WeakMap<PathMark, Path2D>();
  const icons = new Map<string, Path2D>();
  return {
    of(mark) {
      let path = paths.get(mark);
      if (!path) {
        path = new Path2D(mark.d);
        paths.set(mark, path);
      }
      return path;
    },
    ofIcon(name) {
      let path = icons.get(name);
      if (!path) {
        path = iconPath(name);
        icons.set(name, path);
      }
      return path;
    },
  };
}
