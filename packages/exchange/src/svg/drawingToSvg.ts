import type { Drawing, DrawingGroup, Paint } from '@wayline/scene';
import { createMeasurer, resolvePaint, THEMES } from '@wayline/scene';
import { attributes } from './attributes.ts';
import { escapeXml } from './escapeXml.ts';
import { formatNumber } from './formatNumber.ts';
import { type MarkContext, markToSvg } from './markToSvg.ts';

export interface SvgOptions {
  readonly theme: 'light' | 'dark';
  /** Width in pixels, rounded up to a whole one; the drawing's own width otherwise. */
  readonly width?: number;
  /** Width on paper; the size in pixels is then only the picture's own. */
  readonly millimetres?: number;
  /** A picture's `data:` URI (PNG, JPEG, WebP or GIF, base64) by file id. */
  readonly image?: (fileId: string) => string | undefined;
  /** False for a renderer that holds every line by its left end, whichever way it runs; true where absent. */
  readonly knowsDirection?: boolean;
}

/** A picture as text, with the whole pixels that it covers. */
export interface SvgPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const COLOR = /^#[0-9a-f]{3,8}$/i;

/** The families that letters are taken from, first to last; sizes were measured with Inter. */
const FONT_FAMILY = "Inter, 'Noto Emoji', 'Segoe UI', system-ui, sans-serif";

/**
 * A drawing as one self-contained SVG: equal drawings give equal bytes, every line of text stands at its own x and
 * y, and nothing in it can run or fetch anything.
 */
export function drawingToSvg(drawing: Drawing, options: SvgOptions): SvgPicture {
  const { theme, width, millimetres, image, knowsDirection = true } = options;
  const { bounds } = drawing;
  const color = (paint: Paint): string => {
    const value = resolvePaint(paint, THEMES[theme]);
    return COLOR.test(value) ? value : THEMES[theme].ink;
  };
  let ids = 0;
  const context: MarkContext = {
    color,
    image: image ?? (() => undefined),
    measurer: createMeasurer(),
    newId: () => `clip-${++ids}`,
    knowsDirection,
  };

  const box = { width: Math.max(1, bounds.width), height: Math.max(1, bounds.height) };
  const pixels = Math.max(1, Math.ceil((width ?? box.width) - 1e-6));
  const rows = Math.max(1, Math.ceil((box.height * pixels) / box.width - 1e-6));
  // Whole pixels may be a little taller than the drawing; the view grows with them instead of being stretched.
  // Paper has no pixels.
  const height = millimetres === undefined ? (rows * box.width) / pixels : box.height;
  const view = { x: bounds.x, y: bounds.y, width: box.width, height };

  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width: millimetres === undefined ? pixels : `${millimetres}mm`,
    height: millimetres === undefined ? rows : `${formatNumber((millimetres * box.height) / box.width)}mm`,
    viewBox: [view.x, view.y, view.width, view.height].map(formatNumber).join(' '),
    role: 'img',
    'aria-labelledby': 'title description',
    'font-family': FONT_FAMILY,
  });
  const parts = [
    `<svg${root}>`,
    `<title id="title">${escapeXml(drawing.title)}</title>`,
    `<desc id="description">${escapeXml(drawing.description)}</desc>`,
    drawing.background ? `<rect${attributes({ ...view, fill: color(drawing.background) })}/>` : '',
    ...drawing.groups.map((group) => groupToSvg(group, context)),
    '</svg>',
  ];
  return { svg: `${parts.filter((part) => part !== '').join('\n')}\n`, width: pixels, height: rows };
}

function groupToSvg(group: DrawingGroup, context: MarkContext): string {
  const marks = group.marks.map((mark) => markToSvg(mark, context)).filter((mark) => mark !== '');
  if (marks.length === 0) return '';
  const moves = [
    group.x || group.y ? `translate(${formatNumber(group.x)} ${formatNumber(group.y)})` : '',
    group.scale !== undefined && group.scale !== 1 ? `scale(${Math.round(group.scale * 1e6) / 1e6})` : '',
  ].filter((move) => move !== '');
  const set = attributes({
    transform: moves.length > 0 ? moves.join(' ') : undefined,
    role: group.label ? 'group' : undefined,
    'aria-label': group.label || undefined,
  });
  return `<g${set}>\n${marks.join('\n')}\n</g>`;
}
