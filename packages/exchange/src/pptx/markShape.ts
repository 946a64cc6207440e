import type { ImageMark, Mark, Rect, TextMark } from '@wayline/scene';
import { iconPath } from './iconPath.ts';
import { type PathGeometry, pathGeometry } from './pathGeometry.ts';
import { naming, onSlide, type Painted, paint, transform } from './shapeXml.ts';
import type { SlidePen } from './slidePen.ts';

/** A mark that is no text as a shape; '' where it draws nothing. */
export function markShape(mark: Exclude<Mark, TextMark>, pen: SlidePen, href?: string): string {
  switch (mark.type) {
    case 'rect': {
      const { width, height, radius = 0 } = mark;
      if (width <= 0 || height <= 0) return '';
      const round = Math.min(0.5, radius / Math.min(width, height));
      const adjust = `<a:gd name="adj" fmla="val ${Math.round(round * 100_000)}"/>`;
      const geometry = round > 0 ? preset('roundRect', adjust) : preset('rect');
      return shape(mark, geometry, mark, pen, href);
    }
    case 'circle': {
      const rect = { x: mark.cx - mark.r, y: mark.cy - mark.r, width: 2 * mark.r, height: 2 * mark.r };
      return shape(rect, preset('ellipse'), mark, pen, href);
    }
    case 'line':
      return line(mark, pen);
    case 'path':
      return pathShape(pathGeometry(mark.d, mark.fill !== undefined), mark, pen, href);
    case 'icon': {
      const { x, y, size, color, strokeWidth = 1.75, opacity } = mark;
      const scale = pen.scale * (size / 24);
      const inside = { ...pen, scale, dx: pen.dx + x * pen.scale, dy: pen.dy + y * pen.scale };
      const strokes = {
        stroke: color,
        strokeWidth,
        cap: 'round',
        join: 'round',
        ...(opacity !== undefined && { opacity }),
      } as const;
      return pathShape(pathGeometry(iconPath(mark.name), false), strokes, inside, href);
    }
    case 'image':
      return image(mark, pen, href);
  }
}

const preset = (name: string, adjust = ''): string =>
  `<a:prstGeom prst="${name}"><a:avLst>${adjust}</a:avLst></a:prstGeom>`;

function shape(rect: Rect, geometry: string, mark: Painted, pen: SlidePen, href?: string): string {
  return `<p:sp><p:nvSpPr>${naming(pen, '', href)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${transform(onSlide(rect, pen))}${geometry}${paint(mark, pen)}</p:spPr></p:sp>`;
}

function pathShape(geometry: PathGeometry | null, mark: Painted, pen: SlidePen, href?: string): string {
  return geometry ? shape(geometry.rect, geometry.xml, mark, pen, href) : '';
}

function line(mark: Extract<Mark, { type: 'line' }>, pen: SlidePen): string {
  const { x1, y1, x2, y2 } = mark;
  const rect = {
    x: Math.min(x1, x2),
    y: Math.min(y1, y2),
    width: Math.abs(x2 - x1),
    height: Math.abs(y2 - y1),
  };
  const flip = (x2 - x1) * (y2 - y1) < 0 ? ' flipV="1"' : '';
  return `<p:cxnSp><p:nvCxnSpPr>${naming(pen, '')}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${transform(onSlide(rect, pen), flip)}${preset('line')}${paint(mark, pen)}</p:spPr></p:cxnSp>`;
}

/** A picture fills its rectangle; what sticks out is cropped and can be brought back in PowerPoint. */
function image(mark: ImageMark, pen: SlidePen, href?: string): string {
  const picture = pen.picture(mark.fileId);
  if (!picture) {
    const { x, y, width, height, radius = 0 } = mark;
    const frame = { type: 'rect', x, y, width, height, radius, fill: 'wash', stroke: 'line-2' } as const;
    const marks = mark.fallback ?? [frame];
    return marks.map((each) => (each.type === 'text' ? '' : markShape(each, pen, href))).join('');
  }
  const { width, height, radius = 0 } = mark;
  const scale = Math.max(width / picture.width, height / picture.height);
  const cut = (whole: number, shown: number): number =>
    Math.round(((1 - shown / (whole * scale)) / 2) * 100_000);
  const [side, end] = [cut(picture.width, width), cut(picture.height, height)];
  const adjust = `<a:gd name="adj" fmla="val ${Math.round(Math.min(0.5, radius / Math.min(width, height)) * 100_000)}"/>`;
  const geometry = radius > 0 ? preset('roundRect', adjust) : preset('rect');
  return `<p:pic><p:nvPicPr>${naming(pen, 'Picture', href)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${picture.rel}"/><a:srcRect l="${side}" t="${end}" r="${side}" b="${end}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${transform(onSlide(mark, pen))}${geometry}</p:spPr></p:pic>`;
}
