import { createCursorPainter } from './createCursorPainter.ts';
import { surfaceOf } from './surfaceOf.ts';

/** First comes the canvas, then the news. */
self.onmessage = ({ data }: MessageEvent<OffscreenCanvas>) => {
  const take = createCursorPainter(surfaceOf(data));
  self.onmessage = (event) => take(event.data);
};
