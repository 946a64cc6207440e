import {
  type IconMark,
  type ImageMark,
  iconPaths,
  type Mark,
  type Paint,
  type TextMark,
  type TextMeasurer,
} from '@wayline/scene';
import { type Attributes, attributes } from './attributes.ts';
import { escapeXml } from './escapeXml.ts';
import { formatNumber } from './formatNumber.ts';
import { tabularPositions } from './tabularPositions.ts';

/** What a mark needs from its surroundings to become SVG. */
export interface MarkContext {
  readonly color: (paint: Paint) => string;
  /** The picture of a file as a `data:` URI of a bitmap; absent where the bytes are not at hand. */
  readonly image: (fileId: string) => string | undefined;
  /** Tells where the figures of tabular lines stand. */
  readonly measurer: TextMeasurer;
  /** A name for a clip path that no other mark of the drawing has. */
  readonly newId: () => string;
  /** Whether whoever draws it knows `direction`. */
  readonly knowsDirection: boolean;
}

/** One mark as SVG elements, at the scene's own numbers. */
export function markToSvg(mark: Mark, context: MarkContext): string {
  switch (mark.type) {
    case 'rect': {
      const { x, y, width, height } = mark;
      return `<rect${attributes({ x, y, width, height, rx: mark.radius || undefined, ...painted(mark, context) })}/>`;
    }
    case 'circle':
      return `<circle${attributes({ cx: mark.cx, cy: mark.cy, r: mark.r, ...painted(mark, context) })}/>`;
    case 'line': {
      const { x1, y1, x2, y2 } = mark;
      return `<line${attributes({ x1, y1, x2, y2, ...painted(mark, context) })}/>`;
    }
    case 'path':
      return `<path${attributes({ d: mark.d, ...painted(mark, context), 'stroke-linejoin': mark.join })}/>`;
    case 'text':
      return text(mark, context);
    case 'icon':
      return icon(mark, context);
    case 'image':
      return image(mark, context);
  }
}

interface Painted {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round';
  readonly opacity?: number;
}

function painted(mark: Painted, { color }: MarkContext): Attributes {
  return {
    fill: mark.fill ? color(mark.fill) : 'none',
    stroke: mark.stroke && color(mark.stroke),
    'stroke-width': mark.stroke && mark.strokeWidth !== 1 ? mark.strokeWidth : undefined,
    'stroke-dasharray': mark.dash?.map(formatNumber).join(' '),
    'stroke-linecap': mark.cap === 'round' ? 'round' : undefined,
    // Never `opacity` itself: it makes a layer, and resvg breaks on a layer that lies outside the picture.
    'fill-opacity': mark.fill && mark.opacity,
    'stroke-opacity': mark.stroke && mark.opacity,
  };
}

/** Where a line is held; its start is its right end only for those who know that it runs from right to left. */
function anchorOf({ anchor, rtl }: TextMark, knowsDirection: boolean): TextMark['anchor'] | undefined {
  const held =
    rtl && !knowsDirection && anchor !== 'middle' ? (anchor === 'start' ? 'end' : 'start') : anchor;
  return held === 'start' ? undefined : held;
}

function text(mark: TextMark, { color, measurer, knowsDirection }: MarkContext): string {
  if (mark.text.trim() === '') return '';
  const { x, y, halo } = mark;
  const each = tabularPositions(mark, measurer);
  const set = attributes({
    x: each ? each.map(formatNumber).join(' ') : x,
    y,
    'font-size': mark.size,
    'font-weight': mark.weight === 400 ? undefined : mark.weight,
    // In em it would be read against the root's size, not the letters' own.
    'letter-spacing':
      mark.tracking && !each ? String(Math.round(mark.tracking * mark.size * 1000) / 1000) : undefined,
    'text-anchor': each ? undefined : anchorOf(mark, knowsDirection),
    direction: mark.rtl && knowsDirection ? 'rtl' : undefined,
    fill: color(mark.color),
    'text-decoration': mark.decoration === 'strike' ? 'line-through' : undefined,
    'font-variant-numeric': mark.tabular && !each ? 'tabular-nums' : undefined,
    'fill-opacity': mark.opacity,
    'stroke-opacity': halo && mark.opacity,
    ...(halo && {
      stroke: color(halo.color),
      'stroke-width': halo.width * 2,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    }),
  });
  return `<text${set}>${escapeXml(mark.text)}</text>`;
}

function icon(mark: IconMark, { color }: MarkContext): string {
  const { x, y, size } = mark;
  const scale = Math.round((size / 24) * 10_000) / 10_000;
  const group = attributes({
    transform: `translate(${formatNumber(x)} ${formatNumber(y)}) scale(${scale})`,
    fill: 'none',
    stroke: color(mark.color),
    'stroke-width': mark.strokeWidth ?? 1.75,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'stroke-opacity': mark.opacity,
  });
  const strokes = iconPaths(mark.name).map(([tag, values]) => `<${tag}${attributes(values)}/>`);
  return `<g${group}>${strokes.join('')}</g>`;
}

/** Bitmaps only: an SVG inside an SVG could bring scripts and links of its own. */
const BITMAP = /^data:image\/(png|jpeg|webp|gif);base64,/;
const BASE64 = /^[A-Za-z0-9+/]+=*$/;

function isBitmap(uri: string): boolean {
  const start = BITMAP.exec(uri)?.[0];
  return start !== undefined && BASE64.test(uri.slice(start.length));
}

function emptyFrame({ x, y, width, height, radius = 0 }: ImageMark): Mark {
  return { type: 'rect', x, y, width, height, radius, fill: 'wash', stroke: 'line-2' };
}

function image(mark: ImageMark, context: MarkContext): string {
  const { x, y, width, height } = mark;
  const place = { x, y, width, height };
  const href = context.image(mark.fileId);
  const rx = mark.radius || undefined;
  if (href === undefined || !isBitmap(href)) {
    return (mark.fallback ?? [emptyFrame(mark)]).map((one) => markToSvg(one, context)).join('\n');
  }
  const fit = { preserveAspectRatio: 'xMidYMid slice', href };
  if (!rx) return `<image${attributes({ ...place, ...fit })}/>`;
  const id = context.newId();
  const clip = `<clipPath${attributes({ id })}><rect${attributes({ ...place, rx })}/></clipPath>`;
  return `${clip}<image${attributes({ ...place, 'clip-path': `url(#${id})`, ...fit })}/>`;
}
