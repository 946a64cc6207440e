import { setFields } from '@wayline/document';
import type { BoardSnapshot } from '@wayline/domain';
import { columnWidthAt } from '../../journey/columnWidthAt.ts';
import type { At, Stroke, Surface } from './stroke.ts';

const withWidth = (snapshot: BoardSnapshot, id: string, width: number): BoardSnapshot => {
  const step = snapshot.steps.get(id);
  return step ? { ...snapshot, steps: new Map(snapshot.steps).set(id, { ...step, width }) } : snapshot;
};

/** Drags the right edge of a column; the map is laid out anew with it, and the width written on the drop. */
export function startResizeColumn(
  { canvas, session, words }: Surface,
  from: At,
  stepId: string,
): Stroke | null {
  const { board, scene } = session;
  const part = canvas.index.part(stepId)?.part;
  if (!part) return null;
  const before = part.rect.width;
  let width = before;
  const stop = (): void => {
    canvas.index.preview(null);
    canvas.gesture.set(null);
  };
  return {
    move(at) {
      const next = columnWidthAt(before + at.x - from.x, at.alt);
      if (next === width) return;
      width = next;
      canvas.gesture.set({ kind: 'column', id: stepId });
      canvas.index.preview((snapshot) => withWidth(snapshot, stepId, next));
    },
    end() {
      if (width !== before) {
        setFields(board, 'steps', stepId, { width });
        const name = board.get('steps', stepId)?.name.trim() || words.untitledStep;
        canvas.announcement.set(words.grid.columnWidth(name, width));
      }
      scene.flush();
      stop();
    },
    cancel: stop,
  };
}
