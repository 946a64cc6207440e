import type { Viewport } from '../view/viewport.ts';
import type { CursorNews } from './cursorNews.ts';
import { CURSOR_MS, placeOn, retarget, type Track } from './interpolate.ts';
import { TIP } from './paintFace.ts';

type Painted = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Where it is drawn on, and the clock and frames of the thread that draws. */
export interface CursorSurface {
  readonly canvas: { width: number; height: number };
  readonly context: Pick<Painted, 'clearRect' | 'drawImage'>;
  now(): number;
  frame(callback: () => void): void;
}

/** Takes news of the others' pointers, and draws them: while one is on its way each frame, and otherwise never. */
export function createCursorPainter(surface: CursorSurface): (news: CursorNews) => void {
  const { canvas, context, now, frame } = surface;
  const tracks = new Map<number, Track>();
  const faces = new Map<number, ImageBitmap>();
  let drawn: (readonly [x: number, y: number, width: number, height: number])[] = [];
  let view: Viewport = { x: 0, y: 0, zoom: 1 };
  let density = 1;
  let isAsked = false;

  function draw(): void {
    isAsked = false;
    for (const box of drawn) context.clearRect(...box);
    drawn = [];
    const time = now();
    let isMoving = false;
    for (const [clientId, track] of tracks) {
      const face = faces.get(clientId);
      if (!face) continue;
      isMoving ||= time < track.since + CURSOR_MS;
      const place = placeOn(track, time);
      const x = Math.round((place.x * view.zoom + view.x - TIP) * density);
      const y = Math.round((place.y * view.zoom + view.y - TIP) * density);
      if (x >= canvas.width || y >= canvas.height || x + face.width <= 0 || y + face.height <= 0) continue;
      context.drawImage(face, x, y);
      drawn.push([x, y, face.width, face.height]);
    }
    if (isMoving) later();
  }

  function later(): void {
    if (isAsked) return;
    isAsked = true;
    frame(draw);
  }

  return (news) => {
    switch (news.kind) {
      case 'view': {
        ({ view, density } = news);
        const width = Math.round(news.width * density);
        const height = Math.round(news.height * density);
        // To set a canvas's size empties it.
        if (canvas.width !== width || canvas.height !== height) {
          canvas.width = width;
          canvas.height = height;
          drawn = [];
        }
        break;
      }
      case 'face':
        faces.get(news.clientId)?.close();
        if (news.face) faces.set(news.clientId, news.face);
        else faces.delete(news.clientId);
        break;
      case 'away':
        tracks.delete(news.clientId);
        break;
      case 'moved': {
        const time = now();
        for (let at = 0; at < news.places.length; at += 3) {
          const [clientId = 0, x = 0, y = 0] = news.places.subarray(at, at + 3);
          const before = news.jumps ? undefined : tracks.get(clientId);
          tracks.set(clientId, retarget(before, { x, y }, time));
        }
      }
    }
    later();
  };
}
