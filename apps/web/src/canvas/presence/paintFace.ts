import type { Paint } from '@wayline/scene';

/** From the corner of the picture to the point that it shows, on both axes, in CSS px. */
export const TIP = 14;

/** How somebody's pointer looks. */
export interface Face {
  /** Empty for a pointer without one. */
  readonly name: string;
  /** The person's ink. */
  readonly colour: Paint;
  /** Whoever presents points with a spot of light. */
  readonly presenting: boolean;
}

const ARROW = 'M4 3l7 18 3-7.5 7.5-3z';
/** A name longer than this is cut, in CSS px. */
const WIDEST = 320;
const TAG = { x: 11, y: 13, height: 18, padding: 6, radius: 4 } as const;

/** Paints a pointer with its name on a canvas that is made as large as it; `density` is device px for one CSS px. */
export function paintFace(
  canvas: HTMLCanvasElement,
  { name, colour, presenting }: Face,
  { color, font, density }: { color: (paint: Paint) => string; font: string; density: number },
): void {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser gives no 2d context');
  const letters = `600 11px ${font}`;
  context.font = letters;
  const width = Math.min(WIDEST, Math.ceil(context.measureText(name).width));
  canvas.width = Math.ceil((TIP + TAG.x + width + 2 * TAG.padding + 1) * density);
  canvas.height = Math.ceil((TIP + TAG.y + TAG.height + 1) * density);
  context.setTransform(density, 0, 0, density, TIP * density, TIP * density);
  const who = color(colour);
  context.fillStyle = who;
  context.strokeStyle = color('paper');
  if (presenting) paintLight(context, who);
  else paintArrow(context);
  if (name === '') return;
  context.fillStyle = who;
  context.beginPath();
  context.roundRect(TAG.x, TAG.y, width + 2 * TAG.padding, TAG.height, TAG.radius);
  context.fill();
  context.clip();
  context.font = letters;
  context.textBaseline = 'middle';
  context.fillStyle = color('on-ink');
  context.fillText(name, TAG.x + TAG.padding, TAG.y + TAG.height / 2 + 0.5);
}

/** The tip of the arrow is the place. */
function paintArrow(context: CanvasRenderingContext2D): void {
  const path = new Path2D(ARROW);
  context.save();
  context.translate(-3, -2);
  context.scale(0.75, 0.75);
  context.lineWidth = 1.5;
  context.lineJoin = 'round';
  context.fill(path);
  context.stroke(path);
  context.restore();
}

function paintLight(context: CanvasRenderingContext2D, who: string): void {
  const ring = (radius: number): void => {
    context.beginPath();
    context.arc(0, 0, radius, 0, 2 * Math.PI);
  };
  context.save();
  context.lineWidth = 5;
  context.strokeStyle = who;
  context.globalAlpha = 0.28;
  ring(9.5);
  context.stroke();
  context.restore();
  ring(7);
  context.fill();
  context.lineWidth = 1.5;
  ring(6.25);
  context.stroke();
}
