import { addConnector } from '@wayline/document';
import type { ConnectorEnd } from '@wayline/domain';
import type { Point } from '@wayline/scene';
import { type Hit, recordAt } from './hit.ts';
import { hitUnder } from './hitUnder.ts';
import type { At, Stroke, Surface } from './stroke.ts';

const SHORTEST = 12;

const endAt = (recordId: string | null, at: Point): ConnectorEnd =>
  recordId === null ? { pos: [Math.round(at.x), Math.round(at.y)] } : { recordId };

function startPoint({ canvas: { index } }: Surface, hit: Hit, from: At): Point {
  const id = recordAt(hit);
  const rect = id === null ? undefined : index.place(id);
  if (!rect) return from;
  const { x, y, width, height } = rect;
  const middle = { x: x + width / 2, y: y + height / 2 };
  if (hit.kind !== 'connect') return middle;
  switch (hit.side) {
    case 'top':
      return { x: middle.x, y };
    case 'bottom':
      return { x: middle.x, y: y + height };
    case 'left':
      return { x, y: middle.y };
    case 'right':
      return { x: x + width, y: middle.y };
  }
}

/** Pulls a connector from a thing or a point to another. */
export function startConnect(surface: Surface, at: At, hit: Hit): Stroke {
  const { canvas, session, ui } = surface;
  const fromId = recordAt(hit);
  const from = startPoint(surface, hit, at);
  const targetOf = (now: At): string | null => {
    const id = recordAt(hitUnder(surface, now.element, now));
    return id === fromId ? null : id;
  };
  const stop = (): void => canvas.gesture.set(null);
  return {
    move(now) {
      canvas.gesture.set({ kind: 'connect', from, to: now, targetId: targetOf(now) });
    },
    end(now) {
      const targetId = targetOf(now);
      stop();
      if (targetId === null && Math.hypot(now.x - from.x, now.y - from.y) < SHORTEST) return;
      const side = hit.kind === 'connect' ? { side: hit.side } : {};
      const begin = fromId === null ? endAt(null, from) : { recordId: fromId, ...side };
      const added = addConnector(session.board, { from: begin, to: endAt(targetId, now) });
      if (added.ok) ui.getState().select([added.id]);
      ui.getState().setTool('select');
    },
    cancel: stop,
  };
}
