import { linkSteps } from '@wayline/document';
import type { StepId } from '@wayline/domain';
import type { Column, MapScene } from '@wayline/scene';
import type { At, Stroke, Surface } from './stroke.ts';

function columnAt(map: MapScene, at: At): Column | undefined {
  const x = at.x - map.rect.x;
  const y = at.y - map.rect.y;
  if (y < 0 || y > map.rect.height) return undefined;
  return map.columns.find((column) => x >= column.x && x < column.x + column.width);
}

/** Draws a link from a step to the step in whose column it is let go. */
export function startLink({ canvas, session, ui, words }: Surface, from: string): Stroke | null {
  const { board, scene } = session;
  const source = canvas.index.part(from);
  if (!source) return null;
  const { map, part } = source;
  const start = { x: map.rect.x + part.rect.x + part.rect.width / 2, y: map.rect.y + part.rect.y };
  const stop = (): void => canvas.gesture.set(null);
  const targetOf = (at: At): string | undefined => {
    const stepId = columnAt(map, at)?.stepId;
    return stepId === from ? undefined : stepId;
  };
  return {
    move(at) {
      const targetId = targetOf(at) ?? null;
      canvas.gesture.set({ kind: 'connect', from: start, to: at, targetId });
    },
    end(at) {
      const over = targetOf(at);
      const to = over !== undefined && session.frozen.get()?.stops(over) ? undefined : over;
      const made = to === undefined ? null : linkSteps(board, { from: from as StepId, to: to as StepId });
      scene.flush();
      stop();
      if (to === undefined || !made?.ok) return;
      ui.getState().select([made.id]);
      const kind = board.get('stepLinks', made.id)?.kind ?? 'next';
      const name = board.get('steps', to)?.name.trim() || words.untitledStep;
      canvas.announcement.set(words.grid.linkMade(words.grid.linkKinds[kind], name));
    },
    cancel: stop,
  };
}
