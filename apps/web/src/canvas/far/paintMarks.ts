import type { ImageMark, Mark, RectMark } from '@wayline/scene';
import type { Brush, Look } from './brush.ts';
import type { MarkPaths } from './markPath.ts';
import { paintBar, paintLetters } from './paintText.ts';

/** A corner rounder than this can be seen, in device px. */
const VISIBLE_RADIUS = 1;
/** A line thinner than this would only be a shade; it is drawn this wide, in device px. */
const THINNEST = 0.6;
/** Letters of this height can be read even where the words of notes are bars, in device px. */
const READABLE = 9;

interface Stroke {
  readonly stroke?: unknown;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly cap?: 'butt' | 'round';
}

function setStroke({ context, scale }: Brush, mark: Stroke): void {
  context.lineWidth = Math.max(mark.strokeWidth ?? 1, THINNEST / scale);
  context.setLineDash(mark.dash ? [...mark.dash] : []);
  context.lineCap = mark.cap ?? 'butt';
}

function paintRect(brush: Brush, mark: RectMark): void {
  const { context, color, scale } = brush;
  const { x, y, width, height, radius = 0, fill, stroke } = mark;
  const isRound = radius * scale > VISIBLE_RADIUS;
  if (isRound) {
    context.beginPath();
    context.roundRect(x, y, width, height, radius);
  }
  if (fill) {
    context.fillStyle = color(fill);
    if (isRound) context.fill();
    else context.fillRect(x, y, width, height);
  }
  // The edge of a note far away would be darker than the note.
  if (stroke && (mark.dash || (mark.strokeWidth ?? 1) * scale > 0.25)) {
    context.strokeStyle = color(stroke);
    setStroke(brush, mark);
    if (isRound) context.stroke();
    else context.strokeRect(x, y, width, height);
  }
}

/** A picture fills its rectangle and is cut where its shape is another; false where it has not come. */
function paintImage({ context, picture, scale: zoom }: Brush, mark: ImageMark): boolean {
  const image = picture(mark.fileId);
  const [width, height] =
    image instanceof HTMLImageElement ? [image.naturalWidth, image.naturalHeight] : [0, 0];
  if (!image || width === 0 || height === 0) return false;
  const scale = Math.max(mark.width / width, mark.height / height);
  const [w, h] = [mark.width / scale, mark.height / scale];
  const { radius = 0 } = mark;
  context.save();
  if (radius * zoom > VISIBLE_RADIUS) {
    context.beginPath();
    context.roundRect(mark.x, mark.y, mark.width, mark.height, radius);
    context.clip();
  }
  context.drawImage(image, (width - w) / 2, (height - h) / 2, w, h, mark.x, mark.y, mark.width, mark.height);
  context.restore();
  return true;
}

function paintMark(brush: Brush, paths: MarkPaths, mark: Mark, look: Look): void {
  const { context, color, scale } = brush;
  switch (mark.type) {
    case 'rect':
      paintRect(brush, mark);
      return;
    case 'circle':
    case 'path':
    case 'line': {
      let path: Path2D | undefined;
      if (mark.type === 'path') path = paths.of(mark);
      else {
        context.beginPath();
        if (mark.type === 'circle') context.arc(mark.cx, mark.cy, mark.r, 0, Math.PI * 2);
        else {
          context.moveTo(mark.x1, mark.y1);
          context.lineTo(mark.x2, mark.y2);
        }
      }
      if (mark.fill) {
        context.fillStyle = color(mark.fill);
        if (path) context.fill(path);
        else context.fill();
      }
      if (mark.stroke) {
        context.strokeStyle = color(mark.stroke);
        setStroke(brush, mark);
        context.lineJoin = mark.type === 'path' ? (mark.join ?? 'miter') : 'miter';
        if (path) context.stroke(path);
        else context.stroke();
      }
      return;
    }
    case 'text':
      if (look.words === 'letters' || mark.size * scale >= READABLE) paintLetters(brush, mark);
      else if (look.words === 'bars') paintBar(brush, mark);
      return;
    case 'icon': {
      if (!look.icons) return;
      context.save();
      context.translate(mark.x, mark.y);
      context.scale(mark.size / 24, mark.size / 24);
      context.strokeStyle = color(mark.color);
      context.lineWidth = mark.strokeWidth ?? 1.75;
      context.lineCap = 'round';
      context.lineJoin = 'round';
      context.setLineDash([]);
      context.stroke(paths.ofIcon(mark.name));
      context.restore();
      return;
    }
    case 'image':
      if (paintImage(brush, mark)) return;
      for (const one of mark.fallback ?? []) paintMark(brush, paths, one, look);
  }
}

/** Paints marks in their order, at the scene's own numbers. */
export function paintMarks(brush: Brush, paths: MarkPaths, marks: readonly Mark[], look: Look): void {
  const { context } = brush;
  const base = look.opacity ?? 1;
  for (const mark of marks) {
    const own = 'opacity' in mark && mark.opacity !== undefined ? mark.opacity : 1;
    context.globalAlpha = base * own;
    paintMark(brush, paths, mark, look);
  }
  context.globalAlpha = 1;
}
