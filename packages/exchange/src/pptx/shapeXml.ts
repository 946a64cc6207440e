import type { Paint, Rect } from '@wayline/scene';
import { escapeXml } from '../svg/escapeXml.ts';
import { emu } from './emu.ts';
import { fill, type SlidePen } from './slidePen.ts';

/** How a shape is filled and stroked, in the numbers of its mark. */
export interface Painted {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round';
  readonly join?: 'miter' | 'round';
  readonly opacity?: number;
}

/** Where a rectangle of a mark lies on the slide. */
export function onSlide({ x, y, width, height }: Rect, { dx, dy, scale }: SlidePen): Rect {
  return { x: dx + x * scale, y: dy + y * scale, width: width * scale, height: height * scale };
}

/** A place on the slide as DrawingML. */
export function transform({ x, y, width, height }: Rect, flip = ''): string {
  const size = `cx="${Math.max(0, emu(width))}" cy="${Math.max(0, emu(height))}"`;
  return `<a:xfrm${flip}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext ${size}/></a:xfrm>`;
}

/** The name of a shape in the list of a slide's things, its number, and where a click on it leads. */
export function naming(pen: SlidePen, name: string, href?: string): string {
  const link = href === undefined ? '' : `<a:hlinkClick r:id="${pen.link(href)}"/>`;
  const id = pen.newId();
  const words = `id="${id}" name="${escapeXml(name.replace(/\s+/g, ' ').slice(0, 80) || `Shape ${id}`)}"`;
  return link === '' ? `<p:cNvPr ${words}/>` : `<p:cNvPr ${words}>${link}</p:cNvPr>`;
}

/** Fill and line of a shape, behind its geometry. */
export function paint(mark: Painted, { theme, scale }: SlidePen): string {
  const inside = mark.fill ? fill(mark.fill, theme, mark.opacity) : '<a:noFill/>';
  if (!mark.stroke) return `${inside}<a:ln><a:noFill/></a:ln>`;
  const width = mark.strokeWidth ?? 1;
  const dash = mark.dash && mark.dash.length > 0 ? customDash(mark.dash, width) : '';
  const join = mark.join === 'round' ? '<a:round/>' : '<a:miter lim="800000"/>';
  const line = `${fill(mark.stroke, theme, mark.opacity)}${dash}${join}`;
  return `${inside}<a:ln w="${Math.max(1, emu(width * scale))}" cap="${mark.cap === 'round' ? 'rnd' : 'flat'}">${line}</a:ln>`;
}

/** Lengths of a dash are given in thousandths of a percent of the line's width. */
function customDash(dash: readonly number[], width: number): string {
  const pairs = dash.length % 2 === 0 ? dash : [...dash, ...dash];
  const share = (length: number): number => Math.max(1, Math.round((length / width) * 100_000));
  let stops = '';
  for (let i = 0; i < pairs.length; i += 2) {
    stops += `<a:ds d="${share(pairs[i] ?? 0)}" sp="${share(pairs[i + 1] ?? 0)}"/>`;
  }
  return `<a:custDash>${stops}</a:custDash>`;
}
