import { setFields } from '@wayline/document';
import type { ConnectorEnd } from '@wayline/domain';
import { recordAt } from './hit.ts';
import { hitUnder } from './hitUnder.ts';
import type { At, Stroke, Surface } from './stroke.ts';

/** Leads one end of a connector to another thing, or to a point of the board; the rest of it follows at once. */
export function startEnd(surface: Surface, id: string, end: 'from' | 'to'): Stroke | null {
  const { canvas, session } = surface;
  const { board, scene } = session;
  const wire = canvas.index.connector(id);
  if (!wire) return null;
  const fixed = end === 'from' ? wire.to : wire.from;
  const targetOf = (at: At): string | null => {
    const target = recordAt(hitUnder(surface, at.element, at));
    return target === id ? null : target;
  };
  const endAt = (at: At): ConnectorEnd => {
    const recordId = targetOf(at);
    return recordId === null ? { pos: [Math.round(at.x), Math.round(at.y)] } : { recordId };
  };
  const stop = (): void => {
    canvas.index.preview(null);
    canvas.gesture.set(null);
  };
  return {
    move(at) {
      const next = endAt(at);
      canvas.gesture.set({ kind: 'connect', from: fixed, to: at, targetId: targetOf(at), isLed: true });
      canvas.index.preview((snapshot) => {
        const now = snapshot.connectors.get(id as `connector:${string}`);
        if (!now) return snapshot;
        return { ...snapshot, connectors: new Map(snapshot.connectors).set(now.id, { ...now, [end]: next }) };
      });
    },
    end(at) {
      setFields(board, 'connectors', id, { [end]: endAt(at) });
      scene.flush();
      stop();
    },
    cancel: stop,
  };
}
